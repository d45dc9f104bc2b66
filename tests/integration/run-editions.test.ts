// Editions as the team of the barometer runs them, and where the assessment of a team stands.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import { readAct } from "../../app/domain/editions/site-act.ts";
import { changeEdition, createEdition, openEdition } from "../../app/editions/save-edition.server.ts";
import { viewEdition, viewEditions, viewNewEdition } from "../../app/editions/view-editions.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { anEdition, anOpenEdition, inCohort, SURVEY, typedEdition } from "../builders/an-edition.ts";
import { signedIn } from "../builders/people.ts";

const NOTHING = { ok: false, reason: "NOT_FOUND" };
const SLUG = "rennes-metropole";
const locale = "fr";

let team: Team;
let admin: string;
beforeEach(async () => {
  team = await aTeam();
  admin = await siteSession("administrator");
});
afterEach(() => team.deps.close());

async function siteSession(role: "administrator" | "investigator"): Promise<string> {
  const { deps, mails } = team;
  nameAdministrator(deps, { email: `${role}@ecole.example`, role });
  return signedIn({ deps, mails }, `${role}@ecole.example`);
}
const acts = () =>
  team.deps.siteActs
    .listPage({ kind: null, editionId: null, since: null, until: null, before: null, limit: 50 })
    .map(({ kind }) => kind);
function start(chosen: string | null, form = "one", surveyId = SURVEY) {
  const { session = null } = team.lead;
  return startTeamAssessment(team.deps, { session, slug: SLUG, surveyId, form, chosen });
}
function editionAt(address: string) {
  const id = team.deps.assessments.get(SLUG, address)?.editionId ?? null;
  return id === null ? null : team.deps.editions.get(id)?.key;
}
const seen = (key: string) => {
  const view = viewEdition(team.deps, { session: admin, key, locale });
  return view.ok ? view.value : expect.fail("no edition");
};

describe("an edition", () => {
  it("is made by an administrator alone, and once by one form", async () => {
    const typed = typedEdition(team.deps);
    const others = [await siteSession("investigator"), team.lead.session ?? null, null];
    for (const session of others) {
      const made = await createEdition(team.deps, { session, typed, form: "a" });
      expect(made).toEqual({ ok: false, reason: { code: "NOT_FOUND" } });
      expect(viewNewEdition(team.deps, { session, locale })).toEqual(NOTHING);
    }
    const twice = await Promise.all(
      ["a", "a"].map((form) => createEdition(team.deps, { session: admin, typed, form })),
    );
    expect(twice).toEqual(Array(2).fill({ ok: true, value: "metropoles-2027" }));
    const again = await createEdition(team.deps, { session: admin, typed, form: "b" });
    expect(again).toMatchObject({ reason: { code: "PROBLEMS", problems: ["KEY_TAKEN"] } });
    expect(acts().filter((kind) => kind === "edition-created")).toHaveLength(1);
  });

  it("is listed to investigators, who change nothing", async () => {
    await anEdition(team.deps, { session: admin });
    const session = await siteSession("investigator");
    const list = viewEditions(team.deps, { session, locale });
    expect(list).toMatchObject({ ok: true, value: { runs: false, editions: [{ state: "prepared" }] } });
    expect(viewEdition(team.deps, { session, key: "metropoles-2027", locale })).toEqual(NOTHING);
    expect(await openEdition(team.deps, { session, key: "metropoles-2027" })).toEqual(NOTHING);
    expect(viewEditions(team.deps, { session: team.lead.session ?? null, locale })).toEqual(NOTHING);
  });

  it("says by JSON pointer why a version cannot be pinned, and pins nothing", async () => {
    const content = { survey: { id: SURVEY, sections: 3 }, levers: { levers: "x" }, texts: {} };
    team.deps.definitionVersions.create({ surveyId: SURVEY, version: "0.0.1", content }, team.deps.now());
    const typed = typedEdition(team.deps, { survey: `${SURVEY}@0.0.1` });
    const made = await createEdition(team.deps, { session: admin, typed, form: "a" });
    if (made.ok || made.reason.code !== "INVALID_SURVEY") return expect.fail("it was pinned");
    const places = made.reason.findings.map(({ file, path }) => `${file} ${path}`);
    expect(places).toEqual(expect.arrayContaining(["survey.json /sections", "levers.json /levers"]));
    expect(team.deps.editions.getByKey("metropoles-2027")).toBeUndefined();
    const unknown = typedEdition(team.deps, { survey: `${SURVEY}@9.9.9` });
    expect(await createEdition(team.deps, { session: admin, typed: unknown, form: "a" })).toMatchObject({
      reason: { code: "PROBLEMS", problems: ["BAD_SURVEY"] },
    });
  });

  it("tells the second of two administrators what the first one saved, and loses nothing", async () => {
    const key = await anEdition(team.deps, { session: admin });
    const change = (name: string) =>
      changeEdition(team.deps, {
        ...{ session: admin, key, revision: 1 },
        typed: typedEdition(team.deps, { name }),
      });
    const [first, second] = await Promise.all([change("Printemps"), change("Automne")]);
    expect(first).toEqual({ ok: true, value: null });
    expect(second).toMatchObject({
      reason: { code: "STALE", revision: 2, stored: { name: "Printemps" } },
    });
    expect(seen(key).typed.name).toBe("Printemps");
  });

  it("keeps its key, and once open its questionnaire and its groups, whatever is sent", async () => {
    const key = await anEdition(team.deps, { session: admin, groups: "Grandes\nMoyennes" });
    inCohort(team.deps, key, { slugs: [SLUG] });
    const send = (change: object, revision: number) =>
      changeEdition(team.deps, {
        ...{ session: admin, key, revision, typed: typedEdition(team.deps, { key: "other", ...change }) },
      });
    expect((await send({ groups: "Grandes" }, 1)).ok).toBe(true);
    expect(seen(key).typed).toMatchObject({ key, groups: "Grandes" });
    expect(await openEdition(team.deps, { session: admin, key })).toEqual({ ok: true, value: null });
    expect(await openEdition(team.deps, { session: admin, key })).toMatchObject({ reason: "NOT_PREPARED" });
    const after = { groups: "Petites", survey: "commune-numerique@1.0.0", name: "Nouveau nom" };
    expect((await send(after, 3)).ok).toBe(true);
    expect(seen(key).typed).toMatchObject({ groups: "Grandes", name: "Nouveau nom" });
    const { id = 0 } = team.deps.editions.getByKey(key) ?? {};
    expect(() => team.deps.cohorts.saveGroups(id, ["Petites"])).toThrow("fixed once it is open");
  });

  it("opens with a cohort only, and each act stands in the journal", async () => {
    const key = await anEdition(team.deps, { session: admin });
    expect(await openEdition(team.deps, { session: admin, key })).toMatchObject({ reason: "NO_COHORT" });
    inCohort(team.deps, key, { slugs: [SLUG] });
    await openEdition(team.deps, { session: admin, key });
    expect(acts().slice(0, 2)).toEqual(["edition-opened", "edition-created"]);
    const [newest] = team.deps.siteActs.listPage({
      ...{ kind: "edition-opened", editionId: null, since: null, until: null, before: null, limit: 1 },
    });
    expect(readAct(newest?.text ?? "")).toEqual({ bodies: 1 });
  });
});

describe("where the assessment of a team stands", () => {
  it("is in the one open edition whose cohort has the body, at the address of that edition", async () => {
    team.setTime(new Date("2027-02-01T09:00:00Z"));
    admin = await siteSession("administrator");
    const key = await anOpenEdition({ deps: team.deps, session: admin, slugs: [SLUG] });
    const lead = await signedIn(team, "lead@rennes.example");
    const started = await startTeamAssessment(team.deps, {
      ...{ session: lead, slug: SLUG, surveyId: SURVEY, form: "one" },
    });
    expect(started).toEqual({ ok: true, value: { edition: "2027" } });
    expect(editionAt("2027")).toBe(key);
  });

  it("is in none for a body outside of the cohort, while it is prepared, and where it takes part already", async () => {
    await anOpenEdition({ deps: team.deps, session: admin, slugs: ["nantes-metropole"], key: "others" });
    const prepared = await anEdition(team.deps, { session: admin, key: "prepared" });
    inCohort(team.deps, prepared, { slugs: [SLUG] });
    await start(null);
    expect(editionAt("2026-2")).toBeNull();
    await anOpenEdition({ deps: team.deps, session: admin, slugs: [SLUG], key: "mine" });
    await start(null, "two");
    await start(null, "three");
    expect([editionAt("2027-3"), editionAt("2026-3")]).toEqual(["mine", null]);
    for (const other of ["others", "prepared", "mine", "nothing"])
      expect(await start(other, other)).toMatchObject({ reason: "OTHER_EDITION" });
  });

  it("overlapping editions: two that are open ask, and the page of each says so", async () => {
    const [one, two] = [
      await anOpenEdition({ deps: team.deps, session: admin, slugs: [SLUG], key: "one" }),
      await anOpenEdition({
        deps: team.deps,
        session: admin,
        slugs: [SLUG],
        key: "two",
        opensOn: "2027-06-30",
        closesOn: "2027-12-01",
      }),
    ];
    expect(seen(one).overlaps).toEqual([{ key: two, name: "2027", common: 1 }]);
    expect(await start(null)).toEqual({ ok: false, reason: "CHOOSE_EDITION" });
    expect(team.deps.assessments.get(SLUG, "2026-2")).toBeUndefined();
    expect((await start(two)).ok).toBe(true);
    expect(editionAt("2027-2")).toBe(two);
    expect((await start(null, "next")).ok).toBe(true);
    expect(editionAt("2027")).toBe(one);
  });

  it("is in none where the lead says so", async () => {
    await anOpenEdition({ deps: team.deps, session: admin, slugs: [SLUG] });
    expect(await start("libre")).toEqual({ ok: true, value: { edition: "2026-2" } });
    expect(editionAt("2026-2")).toBeNull();
  });

  it("is offered to who may start, and to nobody else", async () => {
    await anOpenEdition({ deps: team.deps, session: admin, slugs: [SLUG] });
    const offered = (session: string | null) => {
      const view = viewDashboard(team.deps, { session, slug: SLUG, locale });
      return view.ok ? view.value.editions.map(({ key }) => key) : null;
    };
    expect(offered(team.lead.session ?? null)).toEqual(["metropoles-2027"]);
    expect(offered((await team.member("contributor")).session ?? null)).toEqual([]);
  });
});
