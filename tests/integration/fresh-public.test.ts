// A publication and a withdrawal show at every public address that tells of it within a second, whoever wrote them: the lists, the
// search, the comparison and the API as well as the page itself. Each address is asked before, so that what is kept of it is old.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Address } from "../../app/address-policy.ts";
import { addresses } from "../../app/addresses.ts";
import { fillPath } from "../../app/kit/path-to.ts";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { anOpenEdition, SURVEY } from "../builders/an-edition.ts";
import { join, signedIn } from "../builders/people.ts";
import { knock } from "./security/knock.ts";

/** Real bodies: the lists of the site tell of no fictional one. */
const FIRST = "rennes-metropole";
const SLUG = "nantes-metropole";
const BODIES = [FIRST, SLUG];
const EDITION = "metropoles-2027";
const BODY = `/fr/metropoles/${SLUG}`;
const PAGE = `${BODY}/2027`;

/** Of addresses for any cache, those that tell nothing of who has published. */
const TELL_NOTHING = {
  "the same for good, or for as long as the site is": [
    ...["api-document", "api-definitions", "api-definition", "api-levers", "api-lever", "definition-file"],
    ...["method", "method-version", "table-schema", "robots", "health", "language", "lead-workshop"],
    ...["accessibility", "choose-body", "access-body", "demonstration", "privacy", "licence"],
    ...["legal-notice", "professionals"],
  ],
  "of thousands of results alone": ["sitemap-part"],
  "counts, told in releases alone, so that nobody is told apart by what a publication adds": [
    ...["api-editions", "api-edition", "public-editions", "public-releases", "public-releases-file"],
  ],
  "leads to what is asked here": ["embed-by-language", "share-picture-by-language"],
} as const;
const NAMES = { locale: "fr", slug: SLUG, dimension: "data", number: "1", page: "1" };

/** Each address of the table that is for any cache, as it is asked: with its variants, in French. */
const tabled = Object.entries<Address>(addresses)
  .filter(
    ([id, { cache }]) =>
      cache === "public" &&
      !Object.values(TELL_NOTHING)
        .flat()
        .some((one) => one === id),
  )
  .flatMap(([id, { path, variants = [] }]) => {
    const names = { ...NAMES, edition: path.includes(":slug") ? "2027" : EDITION };
    const whole = fillPath(path, names) + (id === "oembed" ? `?url=https://barometre.example${PAGE}` : "");
    return [whole, ...variants.map((variant) => `${whole}?${variant}`)];
  });
const ASKED_WITH_MORE = [
  ...["/en/", "/fr/metropoles?q=Nantes", "/fr/comparer?q=Nantes", `/fr/comparer?m=${FIRST}&m=${SLUG}`],
];
const ALL = [...tabled, ...ASKED_WITH_MORE];
const isOfOne = (path: string) =>
  path.includes(SLUG) && path !== BODY && path !== `/api/v1/metropoles/${SLUG}`;
const OF_ONE = ALL.filter(isOfOne);
const LISTS = ALL.filter((path) => !isOfOne(path) && path !== BODY);

let site: ServedSite;
let ids: readonly number[];
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example", TRUST_PROXY: "1" });
  ids = await assessments();
  await publish(0);
}, 240_000);
afterAll(() => site?.close());

/** Of a team of each body, in one edition that goes on. */
async function assessments(): Promise<readonly number[]> {
  const { deps } = site;
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const admin = await signedIn(site, "admin@barometre.example");
  await anOpenEdition({ deps, session: admin, slugs: BODIES });
  const all: number[] = [];
  for (const slug of BODIES) {
    const session = await join(site, { by: admin, slug, role: "lead", email: `lead@${slug}.example` });
    const asked = { session, slug, surveyId: SURVEY, form: slug, chosen: EDITION };
    const started = await startTeamAssessment(deps, asked);
    if (!started.ok) return expect.fail(started.reason);
    all.push(deps.assessments.get(slug, started.value.edition)?.id ?? 0);
  }
  return all;
}

/** As another process does: nothing but the database tells this one. */
function publish(place: number): Promise<number> {
  const of = publishedOf(site.deps, { slug: "aubrelac-metropole", edition: "2026" });
  const document = of?.kind === "online" ? readDocument(publishedText(site.deps, of.latest) ?? "") : null;
  if (document?.format !== 3) return expect.fail("it is of the format of today");
  const { bySlug } = site.deps.directory;
  const { name = "" } = bySlug.get(BODIES[place] ?? "") ?? {};
  const body = { slug: BODIES[place] ?? "", name, demonstration: false };
  const said = { by: BY_PROGRAM, official: null, reason: "", at: site.deps.now() };
  return site.deps.writer.run(() =>
    publishVersion(site.deps, {
      ...{ assessmentId: ids[place] ?? 0, document: { ...document, edition: "2027", body }, ...said },
    }),
  );
}

/** Status and bytes of each, asked at once, each from a network of its own. */
async function readAll(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const answers = paths.map(async (path, place): Promise<[string, string]> => {
    const headers = { "x-forwarded-for": `198.51.100.${1 + place}` };
    const { status, location, body } = await knock(site.url, { path, headers });
    return [path, `${status} ${location} ${body}`];
  });
  return new Map(await Promise.all(answers));
}
const statusesOf = (read: ReadonlyMap<string, string>) =>
  Object.fromEntries([...read].map(([path, answer]) => [path, answer.slice(0, 3)]));
const allAre = (paths: readonly string[], status: string) =>
  Object.fromEntries(paths.map((path) => [path, status]));
const within = () => new Promise((resolve) => setTimeout(resolve, 900));

/** Those where something else is said now. */
async function changedBy(act: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await readAll(ALL);
  expect(await readAll(ALL)).toEqual(before);
  await act();
  await within();
  const after = await readAll(ALL);
  return ALL.filter((path) => before.get(path) !== after.get(path));
}

describe("within a second of what another process has written", () => {
  it("that a body takes part is said at its address, and is taken back", async () => {
    const list = (isListed: boolean) => () =>
      site.deps.writer.run(() =>
        site.deps.listings.create({ assessmentId: ids[1] ?? 0, isListed, setAt: site.deps.now() }),
      );
    expect(await changedBy(list(true))).toEqual([BODY, "/fr/metropoles?q=Nantes"]);
    expect(await changedBy(list(false))).toEqual([BODY, "/fr/metropoles?q=Nantes"]);
  });

  it("a publication is shown wherever anything is told of what is published", async () => {
    const changed = await changedBy(() => publish(1));
    expect(ALL.filter((path) => !changed.includes(path))).toEqual([]);
    expect(statusesOf(await readAll(OF_ONE))).toEqual(allAre(OF_ONE, "200"));
    const texts = LISTS.filter((one) => !/parquet|zip|catalogue|metadata|editions|donnees$/.test(one));
    for (const [path, answer] of await readAll(texts))
      expect(answer, path).toMatch(/Nantes|nantes-metropole/);
  });

  it("a withdrawal is shown there, too: lists tell nothing of it, and its page, files and pictures say so", async () => {
    const withdraw = () => {
      const said = { by: BY_PROGRAM, reason: "Une erreur", at: site.deps.now() };
      return site.deps.writer.run(() => withdrawVersions(site.deps, { assessmentId: ids[1] ?? 0, ...said }));
    };
    const changed = await changedBy(withdraw);
    // The address of the body leads to the page that says so.
    expect(ALL.filter((path) => !changed.includes(path))).toEqual([BODY]);
    expect(statusesOf(await readAll(OF_ONE))).toEqual({
      ...allAre(OF_ONE, "410"),
      ...allAre(
        OF_ONE.filter((path) => /evolution|comparer|oembed/.test(path)),
        "404",
      ),
    });
    const homes = await readAll(["/fr/", "/fr/metropoles", "/fr/comparer", "/sitemap.xml", "/fr/donnees"]);
    for (const [path, answer] of homes) expect(answer, path).not.toContain(PAGE);
  });
});
