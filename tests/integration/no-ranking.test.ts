// No ranking anywhere: on no page, in no file, in no answer to a program. Looks at whatever the table of addresses opens to everyone,
// so that what is added later is looked at as well.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AddressId, addresses } from "../../app/addresses.ts";
import { policyOf } from "../../app/http/policy-of.server.ts";
import { locales } from "../../app/i18n/locale.ts";
import { publishedBodies, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { appSources } from "../architecture/sources.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { guardedRoutes } from "./security/guarded-routes.ts";
import type { GuardedWorld, Target } from "./security/guarded-world.ts";
import { knock } from "./security/knock.ts";

/** Of a column, a field or a parameter, in either language; as a word of a longer name as well. */
const RANK_NAME =
  /(?:^|[^a-z])(?:rank(?:ing|s|ed)?|rang|classements?|position|palmares|percentile|centile|decile|top)(?:$|[^a-z])/i;
/** Of a sentence that puts somebody before somebody. */
const RANK_TEXT =
  /\b\d+(?:er|ère|e|ème|st|nd|rd|th) (?:sur|place|rang|position|of|out of)\b|\bclassée? \d|\branked \d|\bpodium\b|\bpalmarès\b/i;
/** A sentence may say that there is none. */
const NAMED = /classement|ranking|league table/i;
const DENIED = /\b(?:pas|aucun|aucune|sans|ni|jamais|non|no|not|never|without|none|nobody)\b|n’/i;

const TARGET = { slug: "esquerval-metropole", edition: "2026" } as Target;

let site: ServedSite;
let bodies: readonly { readonly name: string; readonly slug: string; readonly score: number | null }[];
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on" });
  bodies = publishedBodies(site.deps).map(({ body: { name, slug }, latest }) => {
    const document = readDocument(publishedText(site.deps, latest) ?? "");
    return { name, slug, score: document.scores.global.score };
  });
}, 240_000);
afterAll(() => site?.close());

/** Open to everyone, with what a door of the test of who gets in fills into their names. */
const open = (Object.keys(addresses) as AddressId[])
  .filter((id) => policyOf(id).cache === "public" || policyOf(id).index)
  .map((id) => ({ id, paths: pathsOf(id) }));

function pathsOf(id: AddressId): readonly string[] {
  const doors = (guardedRoutes[id] ?? []).filter(({ method }) => method === "GET");
  return [...new Set(doors.map(({ path }) => path(TARGET, {} as GuardedWorld)))];
}

interface Answer {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}
async function answersOf(paths: readonly string[]): Promise<readonly Answer[]> {
  const all = paths.flatMap((path) => locales.map((locale) => `/${locale}${path}`));
  const asked = await Promise.all(
    [
      ...all,
      ...paths.filter((path) => /^\/(?:api|embed|oembed|og|definitions|sitemap|robots)/.test(path)),
    ].map(async (path) => ({ path, answer: await knock(site.url, { path }) })),
  );
  return asked
    .filter(({ answer }) => answer.status === 200)
    .map(({ path, answer }) => ({
      ...{ path, body: answer.body, type: answer.headers.get("content-type") ?? "" },
    }));
}

describe("no ranking", () => {
  let looked = 0;

  it.each(open)("stands at $id", async ({ paths }) => {
    for (const answer of await answersOf(paths)) {
      looked += 1;
      expect({ path: answer.path, faults: faultsOf(answer) }).toEqual({ path: answer.path, faults: [] });
    }
  });

  it("was looked for: on pages, in tables and in data", () => {
    expect(looked).toBeGreaterThan(50);
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
    const sorting = appSources().filter(
      ({ path, text }) =>
        !path.endsWith(".test.ts") && /(?:toSorted|\.sort)\([^)]*=>[^)]*(?:score|level)/i.test(text),
    );
    expect(sorting.map(({ path }) => path).filter((path) => !WITHIN_ONE.includes(path))).toEqual([]);
    const ordering = appSources().filter(({ text }) => /ORDER BY[^`"]*(?:score|level)/i.test(text));
    expect(ordering.map(({ path }) => path)).toEqual([]);
  });
});

/** They order the dimensions or the questions of one body, or steps of a scale. */
const WITHIN_ONE = ["app/domain/results/highlights.ts", "app/domain/scoring/gate.ts"];

function faultsOf({ type, body }: Answer): readonly string[] {
  if (type.includes("json")) return faultsInData(JSON.parse(body));
  if (type.includes("csv")) return faultsInTable(body);
  if (type.includes("html") || type.includes("xml")) return [...faultsInText(body), ...faultsInOrder(body)];
  return [];
}

function faultsInData(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return [...value.flatMap(faultsInData), ...sortedByScore(value.map((one) => JSON.stringify(one) ?? ""))];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(RANK_NAME.test(spaced(name)) ? [name] : []),
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
