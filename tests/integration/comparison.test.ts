// Published results side by side: what is shown of them, and what somebody is told who asks for what cannot be compared.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewPublicDocument } from "../../app/domain/publication/public-document.schema.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { cellOf, readTables, readText } from "../builders/read-table.ts";
import { knock } from "./security/knock.ts";

const A = "esquerval-metropole";
const B = "lanverzy-metropole";
const { t } = wordsOf("fr");
const HOSTILE = '"><img src=x onerror=alert(1)>';

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on" });
}, 240_000);
afterAll(() => site?.close());

const ask = (query: string, locale = "fr") => knock(site.url, { path: `/${locale}/comparer${query}` });
const compare = (...asked: readonly string[]) =>
  ask(`?${new URLSearchParams(asked.map((one) => ["m", one]))}`);
function onlineOf(slug: string, edition = "2026") {
  const online = publishedOf(site.deps, { slug, edition });
  return online?.kind === "online" ? online : expect.fail(`${slug} has published nothing`);
}
function documentOf(slug: string): NewPublicDocument {
  const document = readDocument(publishedText(site.deps, onlineOf(slug).latest) ?? "");
  return document.format === 3 ? document : expect.fail(`${slug} has published in an older format`);
}
/** Of each dimension, as it was published. */
function scoresOf(slug: string) {
  return Object.entries(documentOf(slug).scores.dimensions).map(([id, { score }]) => ({ slug, id, score }));
}
const words = readText;
const titleOf = (id: string) =>
  site.deps.definitions.getCurrent("metropoles-numeriques")?.definition.texts.fr?.sections[id]?.title ?? "";

describe("a comparison", () => {
  it("shows the published scores of each, in the order of the choice, drawn and in a table, and names their editions", async () => {
    const { status, body } = await compare(B, A);
    expect(status).toBe(200);
    const text = words(body);
    expect(text).toContain("Lanverzy Métropole et Esquerval Métropole");
    expect(text.match(/édition 2026, version 1 publiée le/g)).toHaveLength(2);
    const [table, ...others] = readTables(body, t("comparison.table.caption"));
    expect([others.length, table?.size]).toEqual([0, 9]);
    for (const { slug, id, score } of [A, B].flatMap(scoresOf)) {
      const cell = cellOf(table, titleOf(id), `${documentOf(slug).body.name}, édition 2026`);
      // A score stands first in its cell; where there is none, no figure does, but bounds in brackets.
      expect([slug, id, /^\d+/.exec(cell)?.[0]]).toEqual([slug, id, score?.toFixed(0)]);
      expect(cell.endsWith(t("kit.notEvaluated")), cell).toBe(score === null);
    }
    expect(body.match(/class="chart chart-named"/g)).toHaveLength(9);
    expect(text).toMatch(/ces organismes n’existent pas/);
    expect(text).toContain("Écart trop faible pour conclure.");
    expect(text).toContain("Pourquoi il n’y a pas de classement");
  });

  it("takes an edition that is named, and the latest one where none is", async () => {
    const { body } = await compare(`${A}:2024`, B);
    expect(body).toContain(`href="/fr/metropoles/${A}/2024"`);
    expect((await compare(A, B)).body).toContain(`href="/fr/metropoles/${A}/2026"`);
  });

  it("is never in the order of scores: the form is alphabetical, and what was chosen stays where it was", async () => {
    const { body } = await ask("");
    const names = [...body.matchAll(/id="m-[^"]+".*?<span>([^<]+)</g)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "fr")));
    const places = (html: string) => [html.indexOf(`/metropoles/${A}/`), html.indexOf(`/metropoles/${B}/`)];
    const [a = 0, b = 0] = places((await compare(A, B)).body);
    const [c = 0, d = 0] = places((await compare(B, A)).body);
    expect(a < b && d < c).toBe(true);
  });

  it("scenario 9, below coverage: says not evaluated and compares nothing with it, instead of a zero", async () => {
    const document = documentOf(B);
    const [id = ""] =
      Object.entries(document.scores.dimensions).find(([, { score }]) => score === null) ?? [];
    const text = words((await compare(A, B)).body);
    expect(text).toContain(`${titleOf(id)} Sans score, donc sans comparaison : Lanverzy Métropole.`);
    expect(text).toContain("Lanverzy Métropole (non évaluée)");
  });
});

describe("what cannot be compared", () => {
  it.each([
    ["", 200],
    ["?m=", 200],
    [`?m=${A}`, 200],
  ])("is chosen first: %j", async (query, status) => {
    const answer = await ask(query);
    expect(answer.status).toBe(status);
    expect(words(answer.body)).toContain("La liste suit l’alphabet");
    expect(answer.body).not.toContain("chart-named");
  });

  it("is more than four, which the form keeps ticked", async () => {
    const all = [A, B, "aubrelac-metropole", "orvelande-metropole", "sarmanche-metropole"];
    const { status, body } = await compare(...all);
    expect(status).toBe(400);
    expect(words(body)).toContain("Choisissez quatre organismes au plus ; vous en avez choisi 5.");
    expect(body.match(/checked=""/g)).toHaveLength(5);
    expect((await compare(...Array.from({ length: 300 }, () => A))).status).toBe(400);
  });

  it("is one body twice, whatever its editions are", async () => {
    for (const pair of [
      [A, A],
      [A, `${A}:2024`],
    ]) {
      const { status, body } = await compare(...pair);
      expect(status).toBe(400);
      expect(words(body)).toContain("une seule fois. Celui qui est là deux fois : Esquerval Métropole");
    }
  });

  it("is what is not online: unknown, unpublished, withdrawn and hostile are told alike, and nothing is told apart", async () => {
    const asked = [
      ...["nothing", "rennes-metropole", "rennes-metropole:2026", "drivonne-littoral-metropole:2024"],
      ...[`${A}:1999`, HOSTILE, "a:b:c", `${"x".repeat(199)}`, "../../etc/passwd", "__proto__"],
    ];
    const told = await Promise.all(asked.map((one) => compare(B, one)));
    expect(told.map(({ status }) => status)).toEqual(asked.map(() => 404));
    const neutral = told.map(({ body }, place) => {
      expect(body).not.toContain("<img");
      const named = asked[place] ?? "";
      const sent = named.replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      return body.replaceAll(/\?[^"]*"/g, '"').replaceAll(sent, "X");
    });
    expect(new Set(neutral).size).toBe(1);
    for (const { headers } of told) {
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
    }
  });

  it("is told in as little time however long the question is", async () => {
    const since = performance.now();
    const { status } = await ask(`?${"m=esquerval-metropole&".repeat(600)}q=${"é".repeat(200)}`);
    expect(status).toBe(400);
    expect(performance.now() - since).toBeLessThan(2_000);
  });

  it("is withdrawn a second ago", async () => {
    const slug = "fontserane-metropole";
    expect((await compare(slug, A)).status).toBe(200);
    const { assessmentId } = onlineOf(slug);
    const said = { by: BY_PROGRAM, at: site.deps.now(), reason: "À la demande du maire" };
    await site.deps.writer.run(() => withdrawVersions(site.deps, { assessmentId, ...said }));
    const { status, body } = await compare(slug, A);
    expect(status).toBe(404);
    expect(body).not.toContain("Fontserane");
  });
});

describe("what was published", () => {
  it("scenario 17, stored XSS: is text, whatever its name is", async () => {
    const slug = "sarmanche-metropole";
    const document = documentOf(slug);
    const said = { by: BY_PROGRAM, official: null, reason: "", at: site.deps.now() };
    await site.deps.writer.run(() =>
      publishVersion(site.deps, {
        assessmentId: onlineOf(slug).assessmentId,
        document: { ...document, body: { ...document.body, name: `${HOSTILE}</title><script>` } },
        ...said,
      }),
    );
    const { body } = await compare(slug, A);
    expect(body).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(body).not.toMatch(/<img|<\/title><script/);
  });
});
