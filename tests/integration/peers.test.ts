// A result among those that others have published: what the page says, held against the published documents themselves, and that it says
// nothing that is not published.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PublicDocument } from "../../app/domain/publication/public-document.schema.ts";
import { roundHalfUp } from "../../app/domain/scoring/round.ts";
import { onlineIn } from "../../app/open-data/edition-data.server.ts";
import { takenLevers } from "../../app/peers/taken-levers.ts";
import { MOST_TOLD, viewPeers } from "../../app/peers/view-peers.server.ts";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import { publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { publishMany } from "../bench/many-published.ts";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";

const EDITION = "metropoles-numeriques-2026-demonstration";
const OWN = "auzerande-metropole";

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on" });
}, 240_000);
afterAll(() => site?.close());

function onlineNow() {
  return [...onlineIn(site.deps, site.deps.editions.getByKey(EDITION)?.id ?? 0)];
}
function documentsOfOthers(): readonly PublicDocument[] {
  return onlineNow()
    .filter(({ body }) => body.slug !== OWN)
    .map(({ latest }) => readDocument(publishedText(site.deps, latest) ?? ""));
}
async function pageOf(path: string): Promise<{ readonly status: number; readonly html: string }> {
  const answer = await fetch(`${site.url}${path}`);
  return { status: answer.status, html: await answer.text() };
}
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
    .replaceAll("&#x27;", "’");
/** Cells of each row of the tables below a heading, the names of others unfolded. */
function rowsIn(html: string, dimension: string): readonly (readonly string[])[] {
  const [, after = ""] = html.split(`aria-labelledby="parmi-${dimension}-title"`);
  const [part = ""] = after.split("</li>");
  return [...part.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => textOf(cell).trim()),
  );
}
async function seen(deps = site.deps, ref = { slug: OWN, edition: "2026", tokens: [] as string[] }) {
  const view = await viewPeers(deps, { ref, edition: null, locale: "fr" });
  return view.ok ? view.value : expect.fail(view.reason);
}

describe("a result among those that are published", () => {
  it("says of each dimension what the documents of the others say, with the median worked out here", async () => {
    const { status, html } = await pageOf(`/fr/t/${OWN}/e/2026/pairs`);
    expect(status).toBe(200);
    const documents = documentsOfOthers();
    expect(documents.length).toBeGreaterThanOrEqual(12);
    for (const dimension of Object.keys(documents[0]?.scores.dimensions ?? {})) {
      const scores = documents.flatMap(({ scores: of }) => of.dimensions[dimension]?.score ?? []);
      const sorted = scores.toSorted((a, b) => a - b);
      const half = Math.floor(sorted.length / 2);
      const middle = sorted.length % 2 === 1 ? [sorted[half]] : [sorted[half - 1], sorted[half]];
      const median = middle.reduce<number>((sum, score) => sum + (score ?? 0), 0) / middle.length;
      const rows = rowsIn(html, dimension);
      expect(rows.find(([name]) => name?.startsWith("Médiane"))?.slice(0, 2)).toEqual([
        `Médiane des autres (n = ${sorted.length})`,
        `${roundHalfUp(median, 0)}`,
      ]);
      const named = rows.filter(([name]) => documents.some(({ body }) => body.name === name));
      expect(named.map(([name, score]) => [name, score])).toEqual(
        documents.map(({ body, scores: of }) => [body.name, shown(of.dimensions[dimension]?.score ?? null)]),
      );
    }
  });

  it("shows of the nearest the projects that they published, by name", async () => {
    const { published } = await seen();
    const { byShape, bySituation } = published ?? expect.fail();
    expect([byShape.length, bySituation.length].every((count) => count >= 3)).toBe(true);
    const html = textOf((await pageOf(`/fr/t/${OWN}/e/2026/pairs`)).html);
    const documents = documentsOfOthers();
    const near = [...byShape, ...bySituation].flatMap(({ place }) => documents[place] ?? []);
    for (const { body, projects = [] } of near)
      expect(
        [body.name, ...projects.map(({ name }) => name)].filter((name) => !html.includes(`${name}`)),
      ).toEqual([]);
  });

  it("tells of a recommended lever who published that they took it up, or that a project used it", async () => {
    const { own, published } = await seen();
    const acts = published?.others.map(({ content }) => content) ?? [];
    const told = takenLevers(own.summary.levers, acts);
    const recommended = own.summary.levers.all.map(({ id }) => id);
    expect(told.filter(({ id }) => !recommended.includes(id))).toEqual([]);
    for (const { id, takers } of told) {
      const expected = documentsOfOthers().flatMap((document, place) => {
        const isRetained = document.levers?.some((lever) => lever.id === id) ?? false;
        const using = (document.projects ?? []).filter((one) =>
          JSON.stringify(one).includes(`"lever":"${id}"`),
        );
        return isRetained || using.length > 0 ? [[place, isRetained, using]] : [];
      });
      const shown = takers.map(({ place, retained, projects }) => [place, retained !== null, projects]);
      expect(shown).toEqual(expected);
    }
    expect(told.flatMap(({ takers }) => takers.flatMap(({ projects }) => projects)).length).toBeGreaterThan(
      0,
    );
    expect(
      told.flatMap(({ takers }) => takers.flatMap(({ retained }) => retained ?? [])).length,
    ).toBeGreaterThan(0);
  });

  it("stands among those of another edition where it is asked for, with one result and no median, and among none that there is not", async () => {
    const { html, status } = await pageOf(
      `/fr/t/${OWN}/e/2026/pairs?edition=metropoles-numeriques-2024-demonstration`,
    );
    expect(status).toBe(200);
    expect(textOf(html)).toContain("Il en faut cinq pour une médiane");
    expect(textOf(html)).toContain("Ce résultat n’appartient pas à l’édition 2024");
    expect(html).not.toContain("chart-median");
    const none = await pageOf(`/fr/t/${OWN}/e/2026/pairs?edition=metropoles-numeriques-2026`);
    expect(none.status).toBe(404);
  });

  it("says how many brakes of a neighbour nobody knows, and not that it met none", async () => {
    const { published } = await seen();
    const near = published?.others[published.byShape[0]?.place ?? -1]?.content.body.slug;
    const online = onlineNow().find(({ body }) => body.slug === near) ?? expect.fail("it is online");
    const document = readDocument(publishedText(site.deps, online.latest) ?? "");
    const brakes = Object.fromEntries(Object.keys(document.brakes ?? {}).map((id) => [id, "dk" as const]));
    const count = Object.keys(brakes).length;
    expect(count).toBeGreaterThan(3);
    const said = { by: BY_PROGRAM, official: null, reason: "Erreur", at: site.deps.now() };
    await site.deps.writer.run(() =>
      publishVersion(site.deps, {
        ...{ assessmentId: online.assessmentId, document: { ...document, brakes }, ...said },
      }),
    );
    const [, after = ""] = (await pageOf(`/fr/t/${OWN}/e/2026/pairs`)).html.split(`id="proche-${near}"`);
    const card = textOf(after.split("</section>")[0] ?? "");
    expect(card).toContain(`Freins sans réponse ou « ne sait pas » : ${count}`);
    expect(card).not.toMatch(/Freins rencontrés\s+Aucun/);
  });

  it("shows nothing any more of what was withdrawn, no median of four, and says so when nobody is left", async () => {
    const withdraw = async (most: number) => {
      for (const { assessmentId, latest } of onlineNow()
        .filter(({ body }) => body.slug !== OWN)
        .slice(most))
        await site.deps.writer.run(() =>
          withdrawVersions(site.deps, {
            ...{
              assessmentId,
              number: latest.number,
              by: BY_PROGRAM,
              reason: "Retrait",
              at: site.deps.now(),
            },
          }),
        );
      return (await pageOf(`/fr/t/${OWN}/e/2026/pairs?edition=${EDITION}`)).html;
    };
    const gone = onlineNow().at(-1)?.body.name ?? expect.fail();
    const five = await withdraw(5);
    expect(five).not.toContain(gone);
    expect(five).toContain("Médiane des autres");
    // Of five, quartiles would be those of single bodies.
    expect(five).not.toContain("moitié centrale");
    const four = await withdraw(4);
    expect(textOf(four)).toContain("D’autres organismes ont publié leur résultat dans l’édition 2026 : 4.");
    expect(four).not.toMatch(/Médiane des autres|nettement|chart-threshold/);
    expect(textOf(await withdraw(0))).toContain("Aucun autre organisme n’a publié son résultat");
    // Unless it is asked for, an edition without anybody else leads nowhere: the one before is shown, by its name.
    expect((await seen()).among?.name).toBe("2024");
  });
});

describe("a result of a team that is not published", () => {
  it("is shown to who holds its key alone, without a number as its range, and with nothing answered as nothing", async () => {
    const deps = aServer();
    const trial = await aTrial(deps);
    const nothing = await seen(deps, { ...trial, tokens: [...trial.tokens] });
    expect(nothing).toMatchObject({ among: null, published: null, offered: [] });
    expect(nothing.own.summary.opening.kind).toBe("empty");
    const asked = { ref: { ...trial, tokens: [] }, edition: null, locale: "fr" as const };
    expect(await viewPeers(deps, asked)).toEqual({ ok: false, reason: "NOT_FOUND" });
    await deps.close();
  });
});

describe("among so many that none is told one by one", () => {
  it("is set beside hundredths of them, without a name or a neighbour", async () => {
    const folder = temporaryFolder();
    const database = join(folder, "many.sqlite");
    await publishMany({ database, bodies: MOST_TOLD + 5, editions: 1 });
    const deps = aServer({ DATABASE_PATH: database, DEMO: "on" });
    const trial = await aTrial(deps);
    await post(deps, trial, { question: "data.open", fields: { answer: "3" } });
    const view = await seen(deps, { ...trial, tokens: [...trial.tokens] });
    expect(view).toMatchObject({ isMany: true, isOwnEdition: false, among: { name: "2101", bodies: 65 } });
    const { others, dimensions, byShape, bySituation } = view.published ?? expect.fail();
    expect([others, byShape, bySituation]).toEqual([[], [], []]);
    expect(dimensions).toHaveLength(9);
    const told = dimensions.filter(({ n }) => n === 65);
    expect(told.length).toBeGreaterThan(0);
    for (const { centiles, quartiles, median } of told)
      expect([centiles?.length, quartiles?.[0], centiles?.[50]]).toEqual([100, median, median]);
    await deps.close();
    rmSync(folder, { recursive: true });
  });
});

function shown(score: number | null): string {
  return score === null ? "non évaluée" : `${roundHalfUp(score, 0)}`;
}
