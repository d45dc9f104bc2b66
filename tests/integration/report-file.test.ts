// The report of a result, as a file: it says what its page says, it can be read by everyone, and it is nobody else's.
import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { profileRows } from "../../app/kit/profile-rows.ts";
import { surveyNames } from "../../app/kit/survey-names.ts";
import { publishedReport } from "../../app/papers/published-report.server.ts";
import { leversInTurn } from "../../app/papers/said-to-officials.ts";
import { reportPaper, setReport } from "../../app/papers/set-report.http.server.ts";
import { teamReport } from "../../app/papers/team-report.server.ts";
import { setPaper } from "../../app/press/press.http.server.ts";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { aTrial, post } from "../builders/a-running-server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { filesIn } from "../builders/read-archive.ts";
import { plain, type ReadPdf, readPdf } from "../builders/read-pdf.ts";

const SLUG = "aubrelac-metropole";
const TEAM = `t/${SLUG}/e/2026`;
const PUBLIC = `metropoles/${SLUG}/2026`;
const TYPED = '<b>#eval("1")</b> $x$ @ref *gras* “x” 👩‍💻 Łódź';

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example" });
}, 240_000);
afterAll(() => site?.close());

async function fileAt(path: string): Promise<Buffer> {
  const answer = await fetch(`${site.url}/${path}`);
  expect([path, answer.status, answer.headers.get("content-type")]).toEqual([path, 200, "application/pdf"]);
  return Buffer.from(await answer.arrayBuffer());
}

describe.each(["fr", "en"] as const)("the report of a result, %s", (locale) => {
  const words = wordsOf(locale);
  let pdf: ReadPdf;
  let all: string;
  beforeAll(async () => {
    pdf = await readPdf(await fileAt(`${locale}/${TEAM}/rapport.pdf`));
    all = pdf.pages.join(" ");
  });

  function results() {
    const view = viewResults(site.deps, {
      ...{ ref: { slug: SLUG, edition: "2026", tokens: [] }, locale, levers: [] },
    });
    if (!view.ok) throw new Error(view.reason);
    return view.value;
  }

  it("is tagged, named, in its language, and can be gone through by its headings", () => {
    expect(pdf.isTagged).toBe(true);
    expect(pdf.title).toContain("Aubrelac Métropole");
    expect(pdf.language).toBe(locale === "fr" ? "fr-FR" : "en-GB");
    expect(pdf.outline).toContain(words.t("papers.officials.title"));
    expect(pdf.roles["H1"]).toBeGreaterThanOrEqual(6);
    expect(pdf.roles["H2"]).toBeGreaterThan(12);
    // A head for each table: of the profile, of nine dimensions, of brakes, gains and solidity.
    expect(pdf.roles["THead"]).toBeGreaterThanOrEqual(12);
    expect(pdf.roles["TH"]).toBeGreaterThan(30);
    expect(pdf.roles["L"]).toBeGreaterThan(2);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(8);
    expect(pdf.pages.length).toBeLessThanOrEqual(12);
  });

  it("brings its fonts along, of our families", () => {
    expect(pdf.fonts.length).toBeGreaterThanOrEqual(3);
    for (const { name, isEmbedded } of pdf.fonts) {
      expect([name, isEmbedded]).toEqual([name, true]);
      expect(name).toMatch(/AtkinsonHyperlegibleNext|SourceSerif4/);
    }
  });

  it("says in every drawing what the radar of the page says to who cannot see it", () => {
    const { model, texts, summary } = results();
    expect(pdf.alts.length).toBeGreaterThanOrEqual(2);
    const names = surveyNames(model, texts);
    for (const alt of pdf.alts) {
      for (const { id } of summary.scores.dimensions) expect(plain(alt)).toContain(plain(names.section(id)));
    }
  });

  it("has the figures of the page: every dimension with its level, score, bounds and answers", () => {
    const { model, texts, summary } = results();
    const rows = profileRows({ model, texts, scores: summary.scores, projected: null }, words);
    expect(rows).toHaveLength(9);
    const page = pdf.pages[2] ?? "";
    for (const { label, levelText, scoreText, boundsText, answeredText } of rows) {
      const from = page.indexOf(plain(label));
      expect(from, label).toBeGreaterThan(0);
      const row = page.slice(from, from + 160);
      const said = [levelText, scoreText ?? "", boundsText ?? "", answeredText];
      expect(
        said.filter((one) => !row.includes(plain(one))),
        label,
      ).toEqual([]);
    }
  });

  it("has the levers of the page, in its order, with reason, first step and effort", () => {
    const { model, texts, summary } = results();
    const names = surveyNames(model, texts);
    const after = all.indexOf(plain(texts.sentences.leversIntro));
    const lanes = model.survey.scoring.lanes.flatMap(({ id }) => summary.levers.lanes[id] ?? []);
    expect(lanes.length).toBeGreaterThan(4);
    const places = lanes.map(({ id }) => all.indexOf(plain(names.lever(id)), after));
    expect(places.every((place) => place > after)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const { id } of lanes) expect(all).toContain(plain(texts.levers[id]?.steps[0] ?? ""));
  });

  it("begins with two pages for elected officials: the place, what stands out, first levers, what is not known, what is asked", () => {
    const [first = "", second = ""] = pdf.pages;
    const { texts, summary } = results();
    const { strengths = [], weaknesses = [] } = summary.dimensions ?? {};
    expect(strengths.length).toBeGreaterThan(0);
    const names = surveyNames(results().model, texts);
    const outstanding = [...strengths, ...weaknesses].map((id) => plain(names.section(id)));
    expect(outstanding.filter((name) => !first.includes(name))).toEqual([]);
    const report = teamReport(site.deps, { ref: { slug: SLUG, edition: "2026", tokens: [] }, locale });
    const levers = report.ok ? leversInTurn(report.value).slice(0, 3) : [];
    expect(levers).toHaveLength(3);
    const asked = (["papers.officials.unknown", "papers.officials.asked"] as const).map((key) =>
      words.t(key),
    );
    const next = [...levers.map(({ id }) => names.lever(id)), ...asked].map(plain);
    expect(next.filter((said) => !second.includes(said))).toEqual([]);
  });

  it("says on every page that it is fictional, which state it is of, and its number", () => {
    const { texts } = results();
    for (const [place, page] of pdf.pages.entries()) {
      expect(page).toContain(plain(texts.sentences.demonstration));
      expect(page).toContain(`page ${place + 1} / ${pdf.pages.length}`);
      expect(page).toMatch(/[0-9a-f]{16}/);
    }
  });
});

describe("the report of a published result", () => {
  it("names at its foot the hash of the document that its page and its files are of, and the licence", async () => {
    const document = await (await fetch(`${site.url}/fr/${PUBLIC}.json`)).text();
    const of = hash("sha256", document);
    const pdf = await readPdf(await fileAt(`fr/${PUBLIC}/rapport.pdf`));
    for (const page of pdf.pages) expect(page).toContain(of.slice(0, 16));
    const all = pdf.pages.join(" ");
    expect(all.replaceAll(" ", "")).toContain(of);
    expect(all).toContain("Licence Ouverte 2.0");
    expect(all).toContain(`https://barometre.example/fr/${PUBLIC}/versions/1`);
  });

  it("has the priorities of its document, in their order", async () => {
    const report = publishedReport(site.deps, { slug: SLUG, edition: "2026", locale: "fr", number: null });
    if (!report.ok || report.value.kind !== "online") throw new Error("nothing is online");
    const { priorities, texts } = report.value.source;
    const { pages } = await readPdf(await fileAt(`fr/${PUBLIC}/rapport.pdf`));
    const all = pages.join(" ");
    const said = all.slice(all.indexOf(plain(texts.questions["priorities"]?.short ?? "?")));
    const places = priorities.map((id) =>
      said.indexOf(plain(texts.questions["priorities"]?.options?.[id] ?? "?")),
    );
    expect(places.length).toBeGreaterThan(2);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("is made once, the same bytes for everybody, and gone with the result", async () => {
    const one = await fileAt(`fr/${PUBLIC}/rapport.pdf`);
    expect(one.equals(await fileAt(`fr/${PUBLIC}/rapport.pdf`))).toBe(true);
    expect(one.equals(await fileAt(`fr/${PUBLIC}/versions/1/rapport.pdf`))).toBe(true);
    const other = "metropole-du-grand-trevialle";
    const found = publishedOf(site.deps, { slug: other, edition: "2026" });
    if (found === undefined) throw new Error("nothing is published");
    await fileAt(`fr/metropoles/${other}/2026/rapport.pdf`);
    await site.deps.writer.run(() =>
      withdrawVersions(site.deps, {
        ...{ assessmentId: found.assessmentId, by: BY_PROGRAM, reason: "Erreur", at: site.deps.now() },
      }),
    );
    const gone = await fetch(`${site.url}/fr/metropoles/${other}/2026/rapport.pdf`);
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining("withdrawn")]);
  });
});

describe("the report of scores alone", () => {
  const of = "esquerval-metropole";
  async function publishScores() {
    const found = publishedOf(site.deps, { slug: of, edition: "2026" });
    if (found?.kind !== "online") throw new Error("nothing is published");
    const { steps, justifications, levers, gains, brakes, projects, targets, ...rest } = readDocument(
      publishedText(site.deps, found.latest) ?? "",
    );
    if (rest.format !== 3) throw new Error("it is of an older format");
    const { evidence: _evidence, priorities: _priorities, ...document } = rest;
    const about = { by: BY_PROGRAM, official: null, reason: "Scores alone", at: site.deps.now() };
    const { assessmentId } = found;
    await site.deps.writer.run(() =>
      publishVersion(site.deps, { assessmentId, document: { ...document, scope: [] }, ...about }),
    );
    return { steps, justifications, levers, gains, brakes, projects, targets };
  }

  it("says nothing of what was published before with them, and of no lever that the answers call for none", async () => {
    const before = await publishScores();
    await new Promise((resolve) => setTimeout(resolve, 900));
    const pdf = await readPdf(await fileAt(`fr/metropoles/${of}/2026/rapport.pdf`));
    const all = plain(pdf.pages.join(" "));
    expect(all).toContain(plain(wordsOf("fr").t("papers.levers.unpublished")));
    expect(all).not.toContain(plain(wordsOf("fr").t("results.levers.none")));
    const view = viewResults(site.deps, {
      ...{ ref: { slug: of, edition: "2026", tokens: [] }, locale: "fr", levers: [] },
    });
    const { model, texts } = view.ok ? view.value : expect.fail(view.reason);
    const names = surveyNames(model, texts);
    const told = [
      ...Object.keys(before.steps ?? {}).map(names.question),
      ...Object.keys(before.brakes ?? {}).map(names.question),
      ...(before.gains ?? []).map(({ question }) => names.question(question)),
      ...model.levers.map(({ id }) => names.lever(id)),
      ...Object.values(before.justifications ?? {}),
      ...(before.projects ?? []).flatMap(({ name }) => (typeof name === "string" ? [name] : [])),
    ];
    expect(told.length).toBeGreaterThan(60);
    expect(told.filter((one) => all.includes(plain(one)))).toEqual([]);
    // Nor do its slides, in any part of their file: notes and properties as well.
    const slides = await fetch(`${site.url}/fr/metropoles/${of}/2026/diapositives.pptx`);
    const parts = filesIn(await slides.bytes());
    const written = plain(parts.map(({ text }) => text.replaceAll(/<[^>]+>/g, "")).join(" "));
    expect(written).toContain("Esquerval Métropole");
    expect(told.filter((one) => written.includes(plain(one)))).toEqual([]);
  });
});

describe("the report of a team", () => {
  it("is nothing for anybody else, as what does not exist", async () => {
    const ref = await aTrial(site.deps);
    const ours = `${ref.slug}/e/${ref.edition}`;
    const answers = await Promise.all(
      [ours, "nowhere/e/2026"].map(async (place) => {
        const answer = await fetch(`${site.url}/fr/t/${place}/rapport.pdf`);
        const body = await answer.text();
        return [answer.status, body.replaceAll(place, "").replaceAll(encodeURIComponent(place), "")];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(404);
  });

  it("is short without an answer, whole with a few, and sets what is typed as text", async () => {
    const ref = await aTrial(site.deps);
    const at = { ref, locale: "fr" } as const;
    const read = async () => {
      const report = teamReport(site.deps, at);
      if (!report.ok) throw new Error(report.reason);
      const pdf = await setReport({ source: report.value, address: "https://b.example/x" }, "fr");
      if (pdf === null) throw new Error("too many");
      return readPdf(pdf);
    };
    const empty = await read();
    expect(empty.pages.length).toBeLessThanOrEqual(5);
    expect(empty.pages[0]).toContain("Aucune réponse notée pour l’instant");
    await post(site.deps, ref, { question: "steering.elected-lead", fields: { answer: "0" } });
    const report = teamReport(site.deps, at);
    if (!report.ok) throw new Error(report.reason);
    const chosen = [
      {
        ...{ id: "x", title: TYPED, owner: TYPED, month: "2027-03", status: "under-way" as const },
        ...{ budget: TYPED, note: `${TYPED}\n${"mot ".repeat(2_000)}` },
        ...{ openFirst: [{ why: "LATER" as const, title: TYPED }], workshop: null },
      },
    ];
    const source = { ...report.value, chosen, body: { ...report.value.body, name: TYPED } };
    const pdf = await setReport({ source, address: "https://b.example/x" }, "fr");
    const { pages, title } = await readPdf(pdf ?? Buffer.alloc(0));
    const typed = TYPED.replace("👩‍💻", "\ufffd");
    expect(title).toContain(typed);
    expect(pages[0]).toContain(typed);
    expect(pages.join(" ")).toContain("mars 2027");
    expect(pages[0]).toContain("pas encore de niveau global");
  });

  it("refuses a drawing without words, and keeps ten at once within its queue", async () => {
    const report = teamReport(site.deps, { ref: { slug: SLUG, edition: "2026", tokens: [] }, locale: "fr" });
    if (!report.ok) throw new Error(report.reason);
    const paper = reportPaper({ source: report.value, address: "https://b.example/x" }, "fr");
    const mute = JSON.parse(JSON.stringify(paper.data), (key, value: unknown) =>
      key === "alt" ? "" : value,
    );
    await expect(setPaper({ ...paper, data: mute })).rejects.toThrow(/alt text/);
    const ten = await Promise.all(
      Array.from({ length: 10 }, () => fetch(`${site.url}/fr/${TEAM}/rapport.pdf`)),
    );
    expect(ten.map(({ status }) => status)).toEqual(Array(10).fill(200));
  });

  it("asks whoever comes while many are made to come again, in words", async () => {
    const many = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${site.url}/en/${TEAM}/rapport.pdf`)),
    );
    const away = many.filter(({ status }) => status === 503);
    expect(away.length).toBeGreaterThan(0);
    expect(many.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(12);
    expect(away[0]?.headers.get("retry-after")).toBe("5");
    expect(await away[0]?.text()).toContain("Too many documents");
  });
});
