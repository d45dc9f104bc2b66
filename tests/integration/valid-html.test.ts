// A4: every page of the table of addresses is valid HTML, in both languages, for whoever may see most of it, and so is what a
// form sends back that is refused.
import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AddressId } from "../../app/addresses.ts";
import type { Command } from "../../app/domain/workshops/run-workshop.ts";
import { policyOf } from "../../app/http/policy-of.server.ts";
import { locales } from "../../app/i18n/locale.ts";
import { commandWorkshop } from "../../app/workshops/command-workshop.server.ts";
import { joinWorkshop } from "../../app/workshops/join-workshop.server.ts";
import { aSignInLink } from "../builders/people.ts";
import type { Door } from "./security/doors.ts";
import { guardedRoutes } from "./security/guarded-routes.ts";
import {
  aGuardedWorld,
  emailOf,
  type GuardedWorld,
  TARGETS,
  type VisitorName,
} from "./security/guarded-world.ts";
import { knock } from "./security/knock.ts";

/** Between them they see every page with all its parts. */
const VISITORS: readonly (readonly VisitorName[])[] = [
  ...[["nobody"], ["link holder"], ["lead"], ["commune"], ["administrator"]],
  // A trial is taken along by who holds its link and is signed in.
  ["link holder", "reader"],
] as const;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // How React writes what HTML lets everyone write as they like.
      ...{
        "void-style": "off",
        "attr-case": "off",
        "attribute-boolean-style": "off",
        "doctype-style": "off",
      },
      ...{ "attribute-empty-style": "off", "no-trailing-whitespace": "off" },
      // A label names its field by `for` too: some screen readers and voice commands know no other way.
      "no-redundant-for": "off",
      // Titles name section and question: search engines see none of those that are long.
      "long-title": "off",
      // What went wrong is said before the title of the page, under a heading of its own.
      "heading-level": ["error", { minInitialRank: "h2" }],
    },
  }),
);

/** Where nobody here is shown anything, and why. One that shows a page has to leave the list. */
const SHOWS_NONE: ReadonlyMap<string, string> = new Map([
  ["anything", "there is nothing there"],
  ["confirm-section", "is sent to, and leads on"],
  ["moved-trial", "is for who holds the link of a trial that went elsewhere"],
  ["open-link", "leads on with a key"],
  ["outbox", "is there where it is asked for by the settings"],
  ["provider", "is there where an identity provider is set"],
  ["provider-return", "is there where an identity provider is set"],
  ["seat", "is opened by the key of a seat, as below"],
  ["seat-levers", "is opened by the key of a seat, as below"],
  ["sign-in-link", "is opened by a key that was mailed, as below"],
  ["sign-out", "is sent to, and leads on"],
  ["stop-letters", "is opened by a key that was mailed"],
  ["stop-reminders", "is opened by a key that was mailed"],
  ["tasks", "is sent to, and leads on"],
]);

let world: GuardedWorld;
beforeAll(async () => {
  world = await aGuardedWorld();
}, 120_000);
afterAll(() => world?.site.close());

describe("A4: every page of the site", () => {
  const doors = Object.entries(guardedRoutes);
  let pages = 0;

  it.each(doors)(
    "%s is valid HTML in both languages, its words apart without a stylesheet",
    async (id, all) => {
      const found = await Promise.all(all.filter(({ isLast }) => isLast !== true).map(pagesAt));
      const shown = new Map(found.flatMap((one) => [...one]));
      pages += shown.size;
      const isPage = policyOf(id as AddressId).page !== undefined;
      expect(shown.size > 0, `${id} has shown a page`).toBe(isPage && !SHOWS_NONE.has(id));
      const faults = new Map<string, string>();
      for (const [html, path] of shown) for (const fault of await faultsOf(html)) faults.set(fault, path);
      expect(Object.fromEntries(faults)).toEqual({});
    },
  );

  it("is valid HTML, too, where it is opened by a key that was mailed", async () => {
    const link = await aSignInLink(world.site, emailOf("lead"));
    const { status, body } = await knock(world.site.url, { path: `/fr/connexion/${link}` });
    expect(status).toBe(200);
    expect(await faultsOf(body)).toEqual([]);
  });

  it("is valid HTML, too, where it is the page of a seat, while people wait and while they vote", async () => {
    const { publicId, code } = world.room;
    const typed = { name: "Ada", role: "" };
    const joined = await joinWorkshop(world.site.deps, { code, typed, form: "" });
    const cookie = `place=${joined.ok ? joined.value.token : ""}`;
    const phases: (string | undefined)[] = [];
    for (const step of [
      null,
      { do: "start" },
      { do: "read", question: VOTED },
      { do: "vote", question: VOTED },
    ]) {
      phases.push(await phaseAfter(step));
      const { status, body } = await knock(world.site.url, { path: `/fr/a/${publicId}/moi`, cookie });
      expect([status, await faultsOf(body)]).toEqual([200, []]);
    }
    expect(phases).toEqual(["coming", "coming", "reading", "voting"]);
  });

  it("is valid HTML, too, where somebody who sits there picks levers", async () => {
    const { deps, url } = world.site;
    const { publicId, code } = world.room;
    const joined = await joinWorkshop(deps, { code, typed: { name: "Grace", role: "" }, form: "" });
    const cookie = `place=${joined.ok ? joined.value.token : ""}`;
    const workshop = deps.workshops.get(publicId);
    const record = workshop && deps.assessments.getById(workshop.assessmentId);
    const model = record && deps.definitions.getVersion(record.surveyId, record.surveyVersion);
    const levers = (model?.levers ?? []).map(({ id }) => id).slice(0, 4);
    deps.leverRounds.create(workshop?.id ?? 0, levers);
    for (const locale of locales) {
      const { status, body } = await knock(url, { path: `/${locale}/a/${publicId}/moi/leviers`, cookie });
      expect([levers.length, status, await faultsOf(body)]).toEqual([4, 200, []]);
    }
  });

  it("is valid HTML, too, where it is the first of a visit and carries its style", async () => {
    const { body } = await knock(world.site.url, { path: "/fr/", headers: { "sec-fetch-site": "none" } });
    expect(body).toContain("<style>");
    expect(await faultsOf(body)).toEqual([]);
  });

  it("was looked at: no address hides behind a refusal", () => {
    expect(pages).toBeGreaterThan(150);
  });

  it("would be found not to be", async () => {
    expect(gluedIn("<body><span>Niveau</span><span>3</span>")).toHaveLength(1);
    expect(gluedIn("<body><span>Niveau</span> <span>3</span><p>a</p><p>b</p>")).toEqual([]);
    expect(
      await faultsOf("<!DOCTYPE html><html lang=fr><head><title>x</title></head><p><div></div></p>"),
    ).not.toEqual([]);
  });
});

const VOTED = "data.open";

/** By the lead, in the room that stands open. */
async function phaseAfter(step: object | null): Promise<string | undefined> {
  const { deps } = world.site;
  const { publicId } = world.room;
  const session = /session=(\w+)/.exec(world.cookies.lead)?.[1] ?? null;
  const command = { ...step, seen: deps.workshops.get(publicId)?.revision ?? 0 } as Command;
  if (step !== null) await commandWorkshop(deps, { ref: { publicId, session }, command });
  return deps.workshops.get(publicId)?.questions.find(({ id }) => id === VOTED)?.phase;
}

/** Each page once, whoever it was shown to. */
async function pagesAt(door: Door): Promise<ReadonlyMap<string, string>> {
  const targets = door.isOfTarget === true ? TARGETS : TARGETS.slice(0, 1);
  const knocks = locales.flatMap((locale) =>
    VISITORS.flatMap((visitor) => targets.map((name) => knockAt(door, { locale, visitor, name }))),
  );
  const pages = new Map<string, string>();
  for (const { request, status, headers, body } of await Promise.all(knocks)) {
    const isPage = headers.get("content-type")?.startsWith("text/html") === true && body !== "";
    if (isPage && status !== 404) pages.set(body, request);
  }
  return pages;
}

let networks = 0;

/** One of its own for each knock: all of them together are more than one network may read of files. */
function aNetwork(): string {
  networks += 1;
  return `198.${18 + (networks >> 16)}.${(networks >> 8) % 256}.${networks % 256}`;
}

interface Knocked {
  readonly locale: string;
  readonly visitor: readonly VisitorName[];
  readonly name: (typeof TARGETS)[number];
}

function knockAt({ method, path, form = {}, hasParts = false }: Door, { locale, visitor, name }: Knocked) {
  return knock(world.site.url, {
    ...{ method, form, hasParts, cookie: visitor.map((one) => world.cookies[one]).join("; ") },
    path: `/${locale}${path(world.targets[name], world)}`,
    headers: { "x-forwarded-for": aNetwork() },
  });
}

/** Rule, what is wrong, and where. */
async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  const invalid = results
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => message !== FIGURE)
    .map((message) => faultOf(message, html));
  return [...invalid, ...gluedIn(html), ...namelessIn(html)];
}

const INLINE = "(?:a|abbr|b|button|code|em|label|small|span|strong|time)";
/** A letter, elements that end, others that begin, a letter: the stylesheet alone would set them apart. */
const GLUED = new RegExp(
  `[\\p{L}\\p{N}.:;,)]((?:</${INLINE}>)+(?:<${INLINE}\\b[^>]*>)+)(?=[\\p{L}\\p{N}(])`,
  "gu",
);
/** Of two buttons each is drawn as one. */
const TWO_BUTTONS = /<\/button>(?:<\/\w+>)*(?:<\w+[^>]*>)*<button\b/;

/** A4: words that are one word where the stylesheet has not arrived. */
function gluedIn(html: string): readonly string[] {
  const body = html.slice(html.indexOf("<body")).replace(/<(script|svg)\b.*?<\/\1>/gs, "");
  return [...body.matchAll(GLUED)]
    .filter(([, between = ""]) => !TWO_BUTTONS.test(between))
    .map(({ index, 0: found }) => `glued: ${body.slice(Math.max(0, index - 30), index + found.length + 30)}`);
}

const ASKS = /<(?:select|textarea|input(?![^>]* type="(?:hidden|submit)"))/;

/** A4: forms that ask something, several on a page, of which one says nothing of what it is for. */
function namelessIn(html: string): readonly string[] {
  const asking = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].filter(([, , inside = ""]) =>
    ASKS.test(inside),
  );
  if (asking.length < 2) return [];
  return asking
    .filter(([, given = ""]) => !/ aria-label(?:ledby)?="[^"]/.test(given))
    .map(([form]) => `nameless: ${form.slice(0, 160)}`);
}

/** The RGAA asks for it (1.9.1), so that readers who know no figure hear of one. */
const FIGURE = 'Redundant role "figure" on <figure>';

function faultOf({ ruleId, message, line, column }: Message, html: string): string {
  const source = html.split("\n")[line - 1] ?? "";
  return `${ruleId}: ${message}: ${source.slice(Math.max(0, column - 40), column + 80)}`;
}
