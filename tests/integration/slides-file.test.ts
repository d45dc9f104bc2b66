// The slides of a result, as a file: they say what its page says, in eight slides that can be read by everyone and gone on with.
import { execFile, spawnSync } from "node:child_process";
import { hash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { profileRows } from "../../app/kit/profile-rows.ts";
import { surveyNames } from "../../app/kit/survey-names.ts";
import type { ReportSource } from "../../app/papers/report.view.ts";
import { setReportSlides } from "../../app/papers/set-report.http.server.ts";
import { teamReport } from "../../app/papers/team-report.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { aTrial, post } from "../builders/a-running-server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { readPdf } from "../builders/read-pdf.ts";
import { type ReadSlides, readSlides } from "../builders/read-slides.ts";

const SLUG = "aubrelac-metropole";
const TEAM = `t/${SLUG}/e/2026`;
const PUBLIC = `metropoles/${SLUG}/2026`;
const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const ADDRESS = "https://b.example/x";
/** A sentence of a slide begins below its title, and ends above its foot. */
const LOWEST = 6.95;
const TYPED = `<b>]]>&amp; "x" ${String.fromCharCode(1)} 👩‍💻 Łódź`;
const SHOWN = `<b>]]>&amp; "x"  👩‍💻 Łódź`;

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example" });
}, 240_000);
afterAll(() => site?.close());

async function fileAt(path: string): Promise<Buffer> {
  const answer = await fetch(`${site.url}/${path}`);
  expect([path, answer.status, answer.headers.get("content-type")]).toEqual([path, 200, TYPE]);
  return Buffer.from(await answer.arrayBuffer());
}

/** As slides say it: without what only a browser has a use for. */
const plain = (said: string) => said.replaceAll("\u2060", "");

async function slidesOf(source: ReportSource): Promise<ReadSlides> {
  const file = await setReportSlides({ source, address: ADDRESS }, "fr");
  if (file === null) throw new Error("too many");
  return readSlides(file);
}

describe.each(["fr", "en"] as const)("the slides of a result, %s", (locale) => {
  const words = wordsOf(locale);
  let read: ReadSlides;
  beforeAll(async () => {
    read = readSlides(await fileAt(`${locale}/${TEAM}/diapositives.pptx`));
  });

  function results() {
    const ref = { slug: SLUG, edition: "2026", tokens: [] };
    const view = viewResults(site.deps, { ref, locale, levers: [] });
    if (!view.ok) throw new Error(view.reason);
    return view.value;
  }

  it("are eight, each with a title of its own, notes, its language and a number", () => {
    expect(read.slides).toHaveLength(8);
    expect(new Set(read.slides.map(({ title }) => title)).size).toBe(8);
    expect(read.title).toContain("Aubrelac Métropole");
    const language = locale === "fr" ? "fr-FR" : "en-GB";
    expect(read.language).toBe(language);
    for (const slide of read.slides) {
      expect(slide.title).not.toBe("");
      expect(slide.notes.length).toBeGreaterThan(0);
      expect(slide.languages).toEqual([language]);
      expect(slide.said).toContain("‹#›");
    }
  });

  it("have the figures of the page in a table: every dimension with its level, score, bounds and answers", () => {
    const { model, texts, summary } = results();
    const rows = profileRows({ model, texts, scores: summary.scores, projected: null }, words);
    expect(rows).toHaveLength(9);
    const [table] = read.slides[2]?.tables ?? [];
    expect(table?.hasHead).toBe(true);
    expect(table?.rows.slice(1)).toEqual(
      rows.map(({ letter, shortLabel, levelNumber, levelText, scoreText, boundsText, answeredText }) => [
        `${letter}  ${shortLabel}`,
        levelNumber === null ? levelText : `${levelNumber}  ${levelText}`,
        ...[scoreText ?? "–", boundsText ?? "–", answeredText],
      ]),
    );
  });

  it("say in words what the drawing shows and what each table is about", () => {
    const { model, texts, summary } = results();
    const names = surveyNames(model, texts);
    const [alt = ""] = read.slides[2]?.pictures ?? [];
    for (const { id } of summary.scores.dimensions) expect(alt).toContain(names.section(id));
    expect(read.slides[2]?.notes).toContain(alt);
    const tables = read.slides.flatMap((slide) => slide.tables);
    expect(tables.length).toBeGreaterThanOrEqual(4);
    for (const table of tables) expect([table.name, table.alt].includes("")).toBe(false);
  });

  it("have every text of a slide in its notes, uncut", () => {
    for (const { title, said, notes, tables } of read.slides) {
      const all = notes.join("\n");
      const cells = tables.flatMap(({ rows }) => rows.slice(1).flat()).flatMap((cell) => cell.split("\n"));
      const uncut = cells.map((cell) => cell.replace(/^\d {2}/, "").replace(/^[A-Z] {2}/, ""));
      expect(
        uncut.filter((cell) => !all.includes(cell)),
        title,
      ).toEqual([]);
      expect(
        said.filter((one) => one.includes("…")),
        title,
      ).toEqual([]);
    }
  });

  it("say on each that it is fictional, which state it is of and its hash", () => {
    const { texts } = results();
    for (const { said } of read.slides) {
      expect(said).toContain(texts.sentences.demonstration);
      expect(said.join("\n")).toMatch(/ [0-9a-f]{16} · Aubrelac Métropole/);
    }
  });
});

describe("the slides of a published result", () => {
  it("carry the hash of the document, its address and licence, and nothing of the team's", async () => {
    const document = await (await fetch(`${site.url}/fr/${PUBLIC}.json`)).text();
    const of = hash("sha256", document);
    const { slides } = readSlides(await fileAt(`fr/${PUBLIC}/diapositives.pptx`));
    for (const { said } of slides) expect(said.join("\n")).toContain(`SHA-256 ${of.slice(0, 16)}`);
    const notes = slides[7]?.notes.join("\n") ?? "";
    expect(notes).toContain(of);
    expect(notes).toContain("Licence Ouverte 2.0");
    expect(notes).toContain(`https://barometre.example/fr/${PUBLIC}/versions/1`);
    // Levers with their month: no owner, no status, no money.
    expect(slides[6]?.tables[0]?.rows[0]).toEqual(["Levier", "Pour quand"]);
    expect(slides[6]?.tables[0]?.rows.length).toBeGreaterThan(2);
  });

  it("are the same bytes for everybody, and for its version", async () => {
    const one = await fileAt(`fr/${PUBLIC}/diapositives.pptx`);
    expect(one.equals(await fileAt(`fr/${PUBLIC}/versions/1/diapositives.pptx`))).toBe(true);
  });
});

describe("the slides of a team", () => {
  it("are nothing for anybody else, as what does not exist", async () => {
    const ref = await aTrial(site.deps);
    const places = [`${ref.slug}/e/${ref.edition}`, "nowhere/e/2026"];
    const answers = await Promise.all(
      places.map(async (place) => (await fetch(`${site.url}/fr/t/${place}/diapositives.pptx`)).status),
    );
    expect(answers).toEqual([404, 404]);
  });

  async function aSource(answered: boolean): Promise<ReportSource> {
    const ref = await aTrial(site.deps);
    if (answered) await post(site.deps, ref, { question: "steering.elected-lead", fields: { answer: "0" } });
    const report = teamReport(site.deps, { ref, locale: "fr" });
    if (!report.ok) throw new Error(report.reason);
    return report.value;
  }

  it("are eight without an answer, too", async () => {
    const { slides } = await slidesOf(await aSource(false));
    expect(slides).toHaveLength(8);
    expect(slides[1]?.said.join(" ")).toContain("Aucune réponse notée pour l’instant");
    expect(slides[2]?.tables[0]?.rows).toHaveLength(10);
  });

  it("show what is typed as text, cut to its room, and hold all of it in the notes", async () => {
    const source = await aSource(true);
    const long = `${TYPED}\n${"mot ".repeat(2_000)}fin`;
    const lever = {
      ...{
        id: "x",
        title: `${TYPED} ${"W".repeat(200)}`,
        owner: TYPED,
        month: "2027-03",
        budget: long,
        note: long,
      },
      ...{
        status: "under-way" as const,
        openFirst: [{ why: "LATER" as const, title: TYPED }],
        workshop: null,
      },
    };
    const body = { ...source.body, name: TYPED };
    const { slides, title } = await slidesOf({ ...source, body, chosen: Array(30).fill(lever) });
    expect(title).toContain(SHOWN);
    expect(slides[0]?.title).toBe(SHOWN);
    const [table] = slides[6]?.tables ?? [];
    expect(table?.rows).toHaveLength(8);
    expect(table?.bottom).toBeLessThan(LOWEST);
    expect(table?.rows.flat().join("\n")).toContain("…");
    const notes = slides[6]?.notes.join("\n") ?? "";
    expect(notes.split("mot fin")).toHaveLength(2 * 30 + 1);
    expect(notes).toContain(`D’abord\u202f: «\u202f${SHOWN}\u202f», prévu pour plus tard.`);
    expect(slides[6]?.said).toContain(plain(wordsOf("fr").t("papers.slides.more", { count: 23 })));
  });
});

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;

/** Where it is not installed there is nothing to ask. */
describe.skipIf(!isInstalled)("the slides in Impress", () => {
  it.each(["fr", "en"] as const)(
    "open as eight pages that say their titles, %s",
    async (locale) => {
      const folder = mkdtempSync(join(tmpdir(), "slides-"));
      try {
        const file = await fileAt(`${locale}/${TEAM}/diapositives.pptx`);
        writeFileSync(join(folder, "slides.pptx"), file);
        const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
        const to = ["--convert-to", "pdf", "--outdir", folder, join(folder, "slides.pptx")];
        await promisify(execFile)("soffice", [profile, "--headless", ...to]);
        const { pages } = await readPdf(readFileSync(join(folder, "slides.pdf")));
        const { slides } = readSlides(file);
        expect(pages).toHaveLength(8);
        for (const [place, { title }] of slides.entries())
          expect(pages[place]?.replaceAll(/\s/g, "")).toContain(title.replaceAll(/\s/g, ""));
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});
