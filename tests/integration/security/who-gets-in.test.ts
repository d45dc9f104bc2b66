// Every page and every form, knocked at by every kind of visitor, for what is theirs and what is somebody else's.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Address } from "../../../app/address-policy.ts";
import { addresses } from "../../../app/addresses.ts";
import { builtPages } from "../../builders/a-served-site.ts";
import type { Door } from "./doors.ts";
import { guardedRoutes } from "./guarded-routes.ts";
import {
  aGuardedWorld,
  type GuardedWorld,
  OWN,
  SURVEY,
  TARGETS,
  type Target,
  VISITORS,
} from "./guarded-world.ts";
import { type Answer, knock } from "./knock.ts";

let world: GuardedWorld;

/** Say that the server runs, lead to a language, or are for programs alone: they read no cookie, and stand below no language. */
const FOR_PROGRAMS = [
  ...["definition-file", "robots", "sitemap", "sitemap-part"],
  ...Object.keys(addresses).filter((id) => id.startsWith("api-")),
];
const OPEN_TO_ALL = [
  "health",
  "language",
  "embed-by-language",
  "oembed",
  "share-picture-by-language",
  "join-by-code",
  ...FOR_PROGRAMS,
];

beforeAll(async () => {
  world = await aGuardedWorld();
}, 120_000);
afterAll(() => world?.site.close());

describe("every page and form of the site", () => {
  it("has its lines in the table", () => {
    const served = Object.entries<Address>(addresses).flatMap(([id, { takes }]) =>
      OPEN_TO_ALL.includes(id) ? [] : [`GET ${id}`, ...(takes === undefined ? [] : [`POST ${id}`])],
    );
    const listed = Object.entries(guardedRoutes).flatMap(([id, doors]) => [
      ...new Set(doors.map(({ method }) => `${method} ${id}`)),
    ]);
    expect(listed.toSorted()).toEqual(served.toSorted());
  });

  it("has a page with an action exactly where the table of addresses takes a form", async () => {
    const { routes } = await builtPages();
    const pages = Object.entries<Address>(addresses).filter(([, { page }]) => page !== undefined);
    expect(Object.keys(routes).toSorted()).toEqual([...pages.map(([id]) => id), "root"].toSorted());
    for (const [id, { takes }] of pages)
      expect(routes[id]?.module.action !== undefined, id).toBe(takes !== undefined);
  });

  it("scenario 15, guessing another métropole: opens to whom the table says, and is to all others exactly what does not exist", async () => {
    const doors = Object.values(guardedRoutes).flat();
    const faults: string[] = [];
    for (const door of doors.filter(({ isLast }) => isLast !== true)) faults.push(...(await faultsAt(door)));
    for (const door of doors.filter(({ isLast }) => isLast === true)) faults.push(...(await faultsAt(door)));
    expect(faults).toEqual([]);
  }, 300_000);

  it("is its page alone: no address ends in .data, for reading or for sending", async () => {
    const named = Object.values(guardedRoutes)
      .flat()
      .filter(({ isOfTarget }) => isOfTarget === true);
    for (const door of named) {
      const path = (target: Target) => `${door.path(target, world).split("?")[0]}.data`;
      const answer = await knockAt({ ...door, path }, world.targets["own team"], world.cookies.lead);
      expect([404, 405], answer.request).toContain(answer.status);
      expect(answer.headers.get("content-type"), answer.request).toContain("text/html");
    }
    const form = { questionnaire: SURVEY, depart: "blank", form: "once" };
    const start = (path: string) => knock(world.site.url, { method: "POST", path, cookie: "", form });
    expect((await start(`/fr/commencer/${OWN}.data`)).status).toBe(404);
    expect((await start(`/fr/commencer/${OWN}`)).status).toBe(303);
  });

  it("gives no more to who asks for its data instead of its page", async () => {
    const pages = Object.values(guardedRoutes)
      .flat()
      .filter(({ method, isOfTarget }) => method === "GET" && isOfTarget === true);
    const seen = await Promise.all(pages.map(dataSeenOf));
    expect(seen.filter((outcome) => outcome !== "nothing")).toEqual([]);
  });
});

/** By somebody whose access has ended. */
async function dataSeenOf(door: Door): Promise<string> {
  const cookie = world.cookies["expired consultant"];
  const asData = { ...door, path: (target: Target) => `${door.path(target, world).split("?")[0]}.data` };
  const answer = await knockAt(asData, world.targets["own team"], cookie);
  return outcomeOf(answer, await referencesAt(asData, cookie));
}

async function faultsAt(door: Door): Promise<readonly string[]> {
  const faults: string[] = [];
  const targets = door.isOfTarget === true ? TARGETS : TARGETS.slice(0, 1);
  for (const visitor of VISITORS) {
    const cookie = world.cookies[visitor];
    const references = await referencesAt(door, cookie);
    for (const name of targets) {
      const expected = door.rule(visitor, name);
      const answer = await knockAt(door, world.targets[name], cookie);
      const seen = outcomeOf(answer, references);
      if (seen !== expected)
        faults.push(`${answer.request} as ${visitor} (${name}): ${seen}, not ${expected}`);
    }
  }
  return faults;
}

function knockAt(
  { method, path, form = {}, hasParts = false }: Door,
  target: Target,
  cookie: string,
): Promise<Answer> {
  const headers = { "x-forwarded-for": networkOf(cookie) };
  return knock(world.site.url, {
    method,
    path: `/fr${path(target, world)}`,
    cookie,
    form,
    hasParts,
    headers,
  });
}

/** Each visitor knocks from a network of their own: how often one may is another question. */
function networkOf(cookie: string): string {
  return `192.0.2.${VISITORS.findIndex((visitor) => world.cookies[visitor] === cookie) + 1}`;
}

/** What the same visitor gets for a body that does not exist, and for an edition that our own does not have. */
async function referencesAt(door: Door, cookie: string): Promise<readonly Answer[]> {
  if (door.isOfTarget !== true) return [];
  const absent: Target[] = [{ slug: "nowhere", edition: "2026" }];
  const namesEdition = door.path({ slug: "a", edition: "b" }, world).startsWith("/t/a/e/b");
  if (namesEdition) absent.push({ slug: world.targets["own team"].slug, edition: "1999" });
  return Promise.all(absent.map((target) => knockAt(door, target, cookie)));
}

/** An Outcome, or what is wrong with the answer. */
function outcomeOf(answer: Answer, references: readonly Answer[]): string {
  const { status, location } = answer;
  if (location?.startsWith("/fr/connexion?retour=")) return "sign-in";
  if (status < 400 || status === 409 || status === 422) return "opens";
  if (status === 403) return "refused";
  if (status !== 404) return `status ${status}`;
  // In a cache that several share, it would tell one from the other.
  const kept = answer.headers.get("cache-control");
  if (kept !== "private, no-store") return `kept: ${kept}`;
  const other = references.find(({ text }) => text !== answer.text);
  return other === undefined
    ? "nothing"
    : `not the answer of what does not exist: ${difference(answer, other)}`;
}

function difference({ text }: Answer, reference: Answer): string {
  const at = [...text].findIndex((character, index) => character !== reference.text[index]);
  return `${text.slice(at - 40, at + 40)} | ${reference.text.slice(at - 40, at + 40)}`;
}
