// No ranking anywhere: on no page, in no file, in no answer to a program. Looks at whatever the table of addresses opens to everyone,
// so that what is added later is looked at as well.
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AddressId, addresses } from "../../app/addresses.ts";
import { policyOf } from "../../app/http/policy-of.server.ts";
import { locales } from "../../app/i18n/locale.ts";
import { fillPath } from "../../app/kit/path-to.ts";
import { onlineBodies } from "../../app/publication/published-everywhere.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { appSources } from "../architecture/sources.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { filesIn } from "../builders/read-archive.ts";
import { readPdf } from "../builders/read-pdf.ts";
import { guardedRoutes } from "./security/guarded-routes.ts";
import type { GuardedWorld, Target } from "./security/guarded-world.ts";

/** Of a column, a field or a parameter, in either language; as a word of a longer name as well. */
const RANK_NAME =
  /(?:^|[^a-z])(?:rank(?:ing|s|ed)?|rangs?|classements?|positions?|palmares|percentiles?|centiles?|deciles?|top)(?:$|[^a-z])/i;
/** What a questionnaire calls a lever about procedures, the sentence that there is no ranking, the order that bodies put brakes in, and scores of so many bodies that none is named. */
const OF_NO_BODY = ["lever.top20-procedures", "noRanking", "meanRank", "centiles"];
/** Of a sentence that puts somebody before somebody. */
const RANK_TEXT =
  /\b\d+(?:er|ère|e|ème|st|nd|rd|th) (?:sur|place|rang|position|of|out of)\b|\bclassée? \d|\branked \d|\bpodium\b|\bpalmarès\b/i;
/** A sentence may say that there is none. */
const NAMED = /classement|ranking|league table/i;
const DENIED = /\b(?:pas|aucun|aucune|sans|ni|jamais|non|no|not|never|without|none|nobody)\b|n’/i;

const ORIGIN = "https://barometre.example";
const TARGET = { slug: "esquerval-metropole", edition: "2026" } as Target;
/** What the addresses of programs name, which stand behind no door: nobody is refused there. */
const NAMED_THERE = {
  ...{ ...TARGET, number: "1", survey: "metropoles-numeriques", version: "1.2.1", file: "1.2.1.json" },
  ...{ lever: "lever.core-team", part: "1" },
};
const EDITION = "metropoles-numeriques-2026-demonstration";
const QUERIES: Readonly<Partial<Record<AddressId, string>>> = {
  oembed: `?url=${encodeURIComponent(`${ORIGIN}/fr/metropoles/${TARGET.slug}/${TARGET.edition}`)}`,
};
/** Where nothing is shown by itself, and why. One that answers has to leave the list. */
const SHOWS_NOTHING: ReadonlyMap<string, string> = new Map([
  ["sitemap-part", "is there where there are more addresses than one file may have"],
  ["language", "leads to the language of the browser"],
  ["embed-by-language", "leads to the language of the browser"],
  ["share-picture-by-language", "leads to the language of the browser"],
]);

let site: ServedSite;
let bodies: readonly { readonly name: string; readonly slug: string; readonly score: number | null }[];
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", TRUST_PROXY: "1", BASE_URL: ORIGIN });
  bodies = [...onlineBodies(site.deps)].map(({ name, slug, edition }) => {
    const online = publishedOf(site.deps, { slug, edition });
    if (online?.kind !== "online") return expect.fail(`${slug} is not online`);
    const document = readDocument(publishedText(site.deps, online.latest) ?? "");
    return { name, slug, score: document.scores.global.score };
  });
}, 240_000);
afterAll(() => site?.close());

/** Open to everyone, with what a door of the test of who gets in fills into their names. */
const open = (Object.keys(addresses) as AddressId[])
  .filter((id) => policyOf(id).cache === "public" || policyOf(id).index)
  .map((id) => ({ id, paths: pathsOf(id) }));

/** In each language, where the address is below one. */
function pathsOf(id: AddressId): readonly string[] {
  const { path } = addresses[id];
  const doors = (guardedRoutes[id] ?? []).filter(({ method }) => method === "GET");
  if (doors.length === 0)
    return [
      fillPath(path, { ...NAMED_THERE, ...(id === "api-edition" ? { edition: EDITION } : {}) }) +
        (QUERIES[id] ?? ""),
    ];
  const filled = new Set(doors.map((door) => door.path(TARGET, {} as GuardedWorld)));
  return locales.flatMap((locale) => [...filled].map((below) => `/${locale}${below}`));
}

interface Answer {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}
/** Each from a network of its own, since the API counts. What holds several files is as many answers; a picture says nothing. */
async function answersOf(paths: readonly string[]): Promise<readonly Answer[]> {
  const asked = await Promise.all(
    paths.map(async (path, place) => {
      networks += 1;
      const headers = {
        "x-forwarded-for": `198.51.100.${networks % 250}`,
        "accept-language": locales[place % 2] ?? "fr",
      };
      const answer = await fetch(site.url + path, { redirect: "manual", headers });
      return { path, answer, bytes: await answer.arrayBuffer() };
    }),
  );
  const shown = asked
    .filter(({ answer }) => answer.status === 200)
    .map(({ path, answer, bytes }) => readAnswer(path, answer.headers.get("content-type") ?? "", bytes));
  return (await Promise.all(shown)).flat();
}
let networks = 0;

async function readAnswer(path: string, type: string, bytes: ArrayBuffer): Promise<readonly Answer[]> {
  if (type.includes("zip"))
    return filesIn(new Uint8Array(bytes)).map(({ name, text }) => ({
      path: `${path} ${name}`,
      type: typeOf(name),
      body: text,
    }));
  if (type.includes("parquet")) {
    const rows = await parquetReadObjects({ file: bytes });
    const body = JSON.stringify(rows, (_name, value) => (typeof value === "bigint" ? Number(value) : value));
    return [{ path, type: "rows", body }];
  }
  if (type.includes("pdf")) {
    const { pages } = await readPdf(Buffer.from(bytes));
    return [{ path, type: "text/html", body: pages.map((text) => `<p>${escaped(text)}</p>`).join("\n") }];
  }
  return [{ path, type, body: new TextDecoder().decode(bytes) }];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function typeOf(name: string): string {
  if (name.endsWith(".csv")) return "text/csv";
  return name.endsWith(".json") ? "application/json" : "text/html";
}

describe("no ranking", () => {
  const looked = new Set<string>();

  it.each(open)("stands at $id", async ({ id, paths }) => {
    const answers = await answersOf(paths);
    expect(answers.length === 0, `${id} answers`).toBe(SHOWS_NOTHING.has(id));
    for (const answer of answers) {
      looked.add(kindOf(answer));
      expect({ path: answer.path, faults: faultsOf(answer) }).toEqual({ path: answer.path, faults: [] });
    }
  });

  it("was looked for: on pages, in tables and in data", () => {
    expect([...looked].toSorted()).toEqual(["data", "page", "picture", "rows", "table", "text"]);
    expect(bodies.length).toBeGreaterThan(10);
  });

  it("would be found", () => {
    const byScore = bodies.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
    const list = (names: readonly string[]) => `<ul>${names.map((name) => `<li>${name}</li>`).join("")}</ul>`;
    const page = (body: string): Answer => ({ path: "/", type: "text/html", body });
    expect(faultsOf(page(list(byScore.map(({ name }) => name))))).not.toEqual([]);
    expect(faultsOf(page(list(bodies.map(({ name }) => name))))).toEqual([]);
    for (const text of ["<th>Rang</th>", "<p>Classement des métropoles</p>", "<p>2e sur 14</p>"])
      expect(faultsOf(page(text)), text).not.toEqual([]);
    expect(faultsOf(page("<p>Il n’y a pas de classement.</p>"))).toEqual([]);
    expect(faultsOf({ path: "/", type: "application/json", body: '{"a":[{"rank":1}]}' })).not.toEqual([]);
    expect(faultsOf({ path: "/", type: "text/csv", body: '"nom","rang_2026"\r\n"x",1\r\n' })).not.toEqual([]);
  });

  it("is what no code makes: nothing sorts bodies by what they reached", () => {
    const sorting = appSources().filter(({ text }) => SORTED_BY_SCORE.test(text));
    expect(sorting.map(({ path }) => path).toSorted()).toEqual([...WITHIN_ONE.keys()].toSorted());
    const ordering = appSources().filter(({ text }) => /ORDER BY[^`"]*(?:score|level)/i.test(text));
    expect(ordering.map(({ path }) => path)).toEqual([]);
    for (const code of [
      "all.toSorted((a, b) => b.score - a.score)",
      "all.sort((a, b) => (b.scores.global.score ?? 0) - (a.scores.global.score ?? 0))",
      "all.toSorted(\n  (a, b) => b.level - a.level)",
      "all.toSorted(byScore)",
      "all.sort(byLevelThenName)",
      "all.toSorted(({ score: a }, { score: b }) => b - a)",
    ])
      expect(code).toMatch(SORTED_BY_SCORE);
    expect("all.toSorted((a, b) => a.name.localeCompare(b.name)); return score").not.toMatch(SORTED_BY_SCORE);
  });
});

/** By a comparison that takes scores apart or has their name, or by one written on the spot that reads them. */
const SORTED_BY_SCORE =
  /(?:toSorted|\.sort)\(\s*\(?[^()]*(?:(?:score|level)|\)\s*=>[^;]{0,120}\.\w*(?:score|level))/i;

/** What they order, which are never bodies. */
const WITHIN_ONE: ReadonlyMap<string, string> = new Map([
  ["app/domain/levers/active-triggers.ts", "the questions that call for one lever"],
  ["app/domain/results/highlights.ts", "the dimensions and the questions of one body"],
  ["app/domain/scoring/gate.ts", "the dimensions that hold one body back"],
  ["app/publication/demonstration-aims.server.ts", "the dimensions that one fictional body aims at"],
]);

function kindOf({ type }: Answer): string {
  if (type === "rows") return "rows";
  if (type.includes("json")) return "data";
  if (type.includes("csv")) return "table";
  if (type.includes("html") || type.includes("xml")) return "page";
  return type.includes("image") ? "picture" : "text";
}

function faultsOf(answer: Answer): readonly string[] {
  const { body } = answer;
  switch (kindOf(answer)) {
    case "data":
      return faultsInData(JSON.parse(body));
    case "table":
      return faultsInTable(body);
    case "rows":
      return faultsInRows(JSON.parse(body));
    case "picture":
      return [];
    default:
      return [...faultsInText(body), ...faultsInOrder(body)];
  }
}

/** Of Parquet: columns by name, and each body where it comes first. */
function faultsInRows(rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const columns = Object.keys(rows[0] ?? {});
  const names = [...new Set(rows.map((row) => String(row["COLL_NOM"])))];
  return [...columns.filter((name) => RANK_NAME.test(spaced(name))), ...sortedByScore(names)];
}

function faultsInData(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return [...value.flatMap(faultsInData), ...sortedByScore(value.map((one) => JSON.stringify(one) ?? ""))];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(RANK_NAME.test(spaced(name)) && !OF_NO_BODY.includes(name) ? [name] : []),
    // What a parameter or a column is called.
    ...(name === "name" && typeof inner === "string" && RANK_NAME.test(spaced(inner)) ? [inner] : []),
    ...faultsInData(inner),
  ]);
}

function faultsInTable(body: string): readonly string[] {
  const delimiter = body.slice(0, body.indexOf("\n")).includes(";") ? ";" : ",";
  const [heading = [], ...rows] = parse(body, { delimiter, bom: true, relaxColumnCount: true }) as string[][];
  const names = [...new Set(rows.map((cells) => cells[0] ?? ""))];
  return [...heading.filter((name) => RANK_NAME.test(spaced(name))), ...sortedByScore(names)];
}

/** "rankOfAll" and "rang_2026" as words. */
function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll(/[_\d]+/g, " ");
}

function faultsInText(html: string): readonly string[] {
  const headings = [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, text = ""]) => textOf(text));
  const links = [...html.matchAll(/href="[^"]*[?&](?:tri|sort|order|ordre)=[^"]*"/g)].map(([link]) => link);
  const sentences = textOf(html.replaceAll(/<(?:style|script)\b.*?<\/(?:style|script)>/gs, " ")).split(
    /(?<=[.?!:])\s|\n/,
  );
  const said = sentences.filter((text) => RANK_TEXT.test(text) || (NAMED.test(text) && !DENIED.test(text)));
  return [...headings.filter((text) => text.length < 25 && RANK_NAME.test(text)), ...links, ...said];
}

/** One line for each element, so that a sentence ends where its element does. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, "\n")
    .replaceAll("&#x27;", "’")
    .replaceAll(/[ \u00a0\u202f]+/g, " ")
    .trim();
}

function faultsInOrder(html: string): readonly string[] {
  const groups = [...html.matchAll(/<(ul|ol|tbody|fieldset)\b.*?<\/\1>/gs)].map(([group]) => group);
  return groups.flatMap((group) => sortedByScore(group.split(/<(?:li|tr|label)\b/)));
}

/** What names four bodies or more, one each, is never in the order of what they reached, whichever way. */
function sortedByScore(parts: readonly string[]): readonly string[] {
  const named = parts.flatMap((part) => {
    const those = bodies.filter(({ name, slug }) => part.includes(name) || part.includes(slug));
    return those.length === 1 ? those : [];
  });
  const scores = named.flatMap(({ score }) => score ?? []);
  if (new Set(scores).size < 4) return [];
  const rises = scores.every((score, place) => place === 0 || score >= (scores[place - 1] ?? 0));
  const falls = scores.every((score, place) => place === 0 || score <= (scores[place - 1] ?? 0));
  return rises || falls ? [`sorted by score: ${named.map(({ name }) => name).join(", ")}`] : [];
}
