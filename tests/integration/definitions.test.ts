// Questionnaires as they were served, what differs between two versions, and open editions that move from one to the other.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import type { DefinitionView } from "../../app/definitions/definitions.view.ts";
import { moveEdition } from "../../app/definitions/move-edition.server.ts";
import { viewDefinition } from "../../app/definitions/view-definition.server.ts";
import { viewDefinitions } from "../../app/definitions/view-definitions.server.ts";
import { parseFinalisedText } from "../../app/domain/finalisation/finalised-document.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import type { Migration } from "../../app/domain/survey/migration.schema.ts";
import { closeEdition } from "../../app/editions/close-edition.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aDefinitionsFolder } from "../builders/a-definitions-folder.ts";
import { publishFinalised } from "../builders/a-publication.ts";
import { finalise } from "../builders/a-publishing-team.ts";
import { aServer, opened, post } from "../builders/a-running-server.ts";
import { anOpenEdition } from "../builders/an-edition.ts";
import { type EditableDefinition, editDefinition, SURVEY } from "../builders/edit-definition.ts";
import { join as joinTeam, signedIn } from "../builders/people.ts";

const SLUGS = { rennes: "rennes-metropole", nantes: "nantes-metropole", lyon: "metropole-de-lyon" };
const NOTHING = { ok: false, reason: "NOT_FOUND" };
const WORDING = "Les jeux de données sont publiés et tenus à jour.";
const BECAUSE = "Le palier 3 demande aussi un registre.";

let folder: string;
let definitions: string;
let deps: Deps;
let mails: NewMail[];
let admin: string;
let key: string;
/** Half full, on 1.2.0, in the edition. */
let draft: AssessmentRef;
/** Finalised and published on 1.2.0, in the edition. */
let published: AssessmentRef;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "definitions-"));
  definitions = aDefinitionsFolder(({ survey }) => Object.assign(survey, { version: "1.2.0" }));
  start();
  nameAdministrator(deps, { email: "admin@ecole.example", role: "administrator" });
  admin = await signedIn({ deps, mails }, "admin@ecole.example");
  const slugs = Object.values(SLUGS);
  key = await anOpenEdition({ deps, session: admin, slugs, key: "metropoles-2026", name: "2026" });
  [draft, published] = [await begin(SLUGS.rennes), await begin(SLUGS.nantes)];
  await post(deps, draft, { question: "data.open", fields: { answer: "3", publicText: "publié" } });
  await post(deps, draft, { question: "data.use", fields: { answer: "2" } });
  await post(deps, published, { question: "data.open", fields: { answer: "3" } });
  await finalise({ deps, ref: published }, "one");
  await publishFinalised(deps, published);
});
afterEach(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

function start(): void {
  mails = [];
  const settings = { DATABASE_PATH: join(folder, "barometre.sqlite"), DEFINITIONS_PATH: definitions };
  deps = aServer(settings, { post: (mail) => mails.push(mail) });
}
async function begin(slug: string, by = deps): Promise<AssessmentRef> {
  const email = `lead@${slug}.example`;
  const session = await joinTeam({ deps, mails }, { by: admin, slug, role: "lead", email });
  const started = await startTeamAssessment(by, { session, slug, surveyId: SURVEY, form: slug });
  if (!started.ok) throw new Error(started.reason);
  return { slug, edition: started.value.edition, tokens: [], session };
}
/** As another process has it on its disk. */
function aCopyOf(path: string): string {
  const copy = mkdtempSync(join(tmpdir(), "definitions-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  cpSync(path, copy, { recursive: true });
  return copy;
}
/** The folder says another version from now on, with the way from the one before. */
function publishVersion(
  version: string,
  { from, questions = {}, edit }: Partial<Migration> & { edit?: (definition: EditableDefinition) => void },
): void {
  deps.close();
  editDefinition(definitions, (definition) => {
    Object.assign(definition.survey, { version });
    edit?.(definition);
  });
  const path = join(definitions, SURVEY, "migrations");
  mkdirSync(path, { recursive: true });
  const file = { $schema: "../../../public/schemas/migration.schema.json", from, to: version, questions };
  if (from !== undefined) writeFileSync(join(path, `${from}-to-${version}.json`), JSON.stringify(file));
  start();
}
function publishWording(): void {
  publishVersion("1.2.1", {
    from: "1.2.0",
    edit: ({ french }) => Object.assign(french.questions["data.open"] ?? {}, { why: WORDING }),
  });
}
/** An option of it means something else from then on. */
function publishMeaning(): void {
  publishVersion("2.0.0", {
    from: "1.2.1",
    questions: { "data.open": { confirm: true, because: BECAUSE } },
    edit: ({ french }) =>
      Object.assign(french.questions["data.open"]?.levels ?? {}, { "3": "Publiées, avec un registre." }),
  });
}
function view(from: string | null = null, to: string | null = null, session = admin): DefinitionView {
  const found = viewDefinition(deps, { session, locale: "fr", surveyId: SURVEY, from, to });
  return found.ok ? found.value : expect.fail("nothing to compare");
}
const move = (to: string, change: Partial<Parameters<typeof moveEdition>[1]> = {}) =>
  moveEdition(deps, { session: admin, key, surveyId: SURVEY, to, isConfirmed: true, ...change });
const versionOf = (ref: AssessmentRef) => opened(deps, ref).assessment.surveyVersion;
const kinds = () => [...deps.siteActs.readChain()].map(({ kind }) => kind);
function isToConfirm(questionId: string): boolean | undefined {
  return opened(deps, draft).saved.get(questionId)?.toConfirm;
}

describe("scenario 10: a definition changed mid-campaign", () => {
  it("leaves the draft where it is, tells what moving would do, and moves it when it is confirmed", async () => {
    const before = publishedOf(deps, published);
    publishWording();
    publishMeaning();
    expect([versionOf(draft), deps.editions.getByKey(key)?.surveyVersion]).toEqual(["1.2.0", "1.2.0"]);

    expect(view("1.2.0", "1.2.1")).toMatchObject({
      compared: {
        items: [
          {
            ...{ kind: "question", id: "data.open", fate: "changed" },
            parts: [{ aspect: "words", locale: "fr", path: "why", after: WORDING }],
          },
        ],
      },
      impacts: [
        {
          ...{ key, pinned: "1.2.0", from: ["1.2.0"], finalised: 1, refusal: null, questions: [] },
          bodies: [{ name: "Rennes Métropole", kept: 2, toConfirm: 0, dropped: 0 }],
        },
      ],
    });
    expect(view("1.2.0", "2.0.0").impacts).toMatchObject([
      {
        bodies: [{ kept: 1, toConfirm: 1, dropped: 0 }],
        questions: [{ id: "data.open", outcome: "to-confirm", answers: 1, because: BECAUSE }],
      },
    ]);

    expect(await move("1.2.1")).toEqual({ ok: true, value: 1 });
    expect([versionOf(draft), isToConfirm("data.open")]).toEqual(["1.2.1", false]);
    expect(opened(deps, draft).answers["data.open"]).toEqual({ state: "answered", value: 3 });

    expect(await move("2.0.0")).toEqual({ ok: true, value: 1 });
    expect([versionOf(draft), isToConfirm("data.open"), isToConfirm("data.use")]).toEqual([
      "2.0.0",
      true,
      false,
    ]);
    expect(opened(deps, draft).answers["data.open"]).toBeUndefined();
    const asked = { ref: draft, locale: "fr", sectionId: "data", questionId: "data.open" } as const;
    const page = viewQuestion(deps, asked);
    expect(page.ok && page.value.question.toConfirm).toBe(true);
    const version = opened(deps, draft).saved.get("data.open")?.version ?? 0;
    await post(deps, draft, {
      ...{ question: "data.open", fields: { answer: "3", publicText: "publié" }, page: { version } },
    });
    expect(opened(deps, draft).answers["data.open"]).toEqual({ state: "answered", value: 3 });

    expect(versionOf(published)).toBe("1.2.0");
    expect(publishedOf(deps, published)).toEqual(before);
    expect(verifyHistories(deps).broken).toEqual([]);
    expect(kinds().filter((kind) => kind === "edition-moved")).toHaveLength(2);
  });

  it("lets those that have not begun start on the version that the edition has moved to", async () => {
    publishWording();
    await move("1.2.1");
    const late = await begin(SLUGS.lyon);
    expect(versionOf(late)).toBe("1.2.1");
  });

  it("keeps results that were finalised on the version that they were finalised under, readable", async () => {
    publishWording();
    await move("1.2.1");
    const results = viewResults(deps, { ref: published, locale: "fr", levers: [] });
    expect(results.ok).toBe(true);
  });
});

describe("a second process of the same database", () => {
  it("knows the version that an edition was moved to, and serves its answers, without a restart", async () => {
    const other = aServer({
      ...{ DATABASE_PATH: join(folder, "barometre.sqlite"), DEFINITIONS_PATH: aCopyOf(definitions) },
    });
    onTestFinished(() => other.close());
    publishWording();
    expect(other.definitions.getVersion(SURVEY, "1.2.1")).toBeUndefined();
    await move("1.2.1");
    const place = { ref: draft, locale: "fr", sectionId: "data", questionId: "data.open" } as const;
    const page = viewQuestion(other, place);
    expect(JSON.stringify(page)).toContain(WORDING);
    expect(opened(other, draft).answers["data.open"]).toEqual({ state: "answered", value: 3 });
    const saved = await post(other, draft, {
      question: "data.use",
      fields: { answer: "4" },
      page: { version: 2 },
    });
    expect(saved.ok).toBe(true);
    expect(opened(deps, draft).answers["data.use"]).toEqual({ state: "answered", value: 4 });
    const late = await begin(SLUGS.lyon, other);
    expect(opened(other, late).assessment.surveyVersion).toBe("1.2.1");
    expect(other.definitions.getCurrent(SURVEY)?.survey.version).toBe("1.2.0");
  });
});

describe("the versions of a questionnaire", () => {
  it("are told with their hash, since when, and what stands on them", () => {
    expect(view().compared).toBeNull();
    publishWording();
    const { versions } = view();
    expect(versions).toMatchObject([
      { version: "1.2.1", isCurrent: true, editions: [], drafts: 0, finalised: 0 },
      { version: "1.2.0", isCurrent: false, editions: ["2026"], drafts: 1, finalised: 1 },
    ]);
    for (const { version, hash, firstServedAt } of versions) {
      expect(hash).toBe(deps.definitionVersions.getHash(SURVEY, version));
      expect(firstServedAt).toEqual(deps.now());
    }
    const all = viewDefinitions(deps, { session: admin, locale: "en" });
    expect(all).toMatchObject({ ok: true, value: { surveys: [{ id: SURVEY, versions: [{}, {}] }] } });
  });

  it("are compared from the older to the newer, however they are asked for", () => {
    publishWording();
    publishMeaning();
    const pair = (from: string | null, to: string | null) => {
      const { compared } = view(from, to);
      return [compared?.from, compared?.to];
    };
    expect(pair(null, null)).toEqual(["1.2.1", "2.0.0"]);
    expect(pair("2.0.0", "1.2.0")).toEqual(["1.2.0", "2.0.0"]);
    expect(pair("1.2.0", "nonsense")).toEqual(["1.2.0", "2.0.0"]);
    expect(pair("2.0.0", "2.0.0")).toEqual(["1.2.1", "2.0.0"]);
  });

  it("are nobody’s but who runs editions", async () => {
    nameAdministrator(deps, { email: "student@ecole.example", role: "investigator" });
    const student = await signedIn({ deps, mails }, "student@ecole.example");
    publishWording();
    for (const session of [null, student, draft.session ?? null]) {
      const asking = { session, locale: "fr", surveyId: SURVEY, from: null, to: null } as const;
      expect(viewDefinition(deps, asking)).toEqual(NOTHING);
      expect(viewDefinitions(deps, asking)).toEqual(NOTHING);
      expect(await move("1.2.1", { session })).toEqual(NOTHING);
    }
    expect(await move("1.2.1", { surveyId: "commune-numerique" })).toEqual(NOTHING);
    expect(await move("1.2.1", { key: "nowhere" })).toEqual(NOTHING);
    expect(versionOf(draft)).toBe("1.2.0");
  });
});

describe("moving an edition", () => {
  it("waits for the tick, and is done once however often it is sent", async () => {
    publishWording();
    expect(await move("1.2.1", { isConfirmed: false })).toEqual({ ok: false, reason: "NOT_CONFIRMED" });
    expect(versionOf(draft)).toBe("1.2.0");
    const twice = await Promise.all([move("1.2.1"), move("1.2.1")]);
    expect(twice.map((one) => (one.ok ? one.value : one.reason))).toEqual([1, 0]);
    expect(await move("1.2.1")).toEqual({ ok: false, reason: "NOT_MOVABLE" });
  });

  it("is refused without a way, backwards, and once the edition is closed", async () => {
    publishWording();
    expect(await move("9.9.9")).toEqual({ ok: false, reason: "NOT_MOVABLE" });
    await move("1.2.1");
    expect(await move("1.2.0")).toEqual({ ok: false, reason: "NOT_MOVABLE" });
    expect(view("1.2.0", "1.2.1").impacts).toMatchObject([{ refusal: { code: "NOTHING" }, bodies: [] }]);
    publishVersion("3.0.0", {});
    expect(view().impacts).toMatchObject([{ refusal: { code: "NO_MIGRATION" } }]);
    await closeEdition(deps, { session: admin, key, isConfirmed: true });
    expect(view().impacts).toEqual([]);
    expect(await move("3.0.0")).toEqual({ ok: false, reason: "NOT_OPEN" });
  });

  it("leaves alone what was finalised while it went on", async () => {
    publishWording();
    const moving = move("1.2.1");
    const finalising = finalise({ deps, ref: draft }, "meanwhile");
    await Promise.all([moving, finalising]);
    const { id, surveyVersion } = opened(deps, draft).assessment;
    const { survey } = parseFinalisedText(deps.finalisations.getText(id, 1) ?? "");
    expect(survey.version).toBe(surveyVersion);
    expect(verifyHistories(deps).broken).toEqual([]);
  });

  it("shows both to who had a question open meanwhile, and loses nothing", async () => {
    publishWording();
    publishMeaning();
    const version = opened(deps, draft).saved.get("data.open")?.version ?? 0;
    await move("2.0.0");
    const late = await post(deps, draft, {
      ...{ question: "data.open", fields: { answer: "1", publicText: "publié" }, page: { version } },
    });
    const { reason } = late.ok ? expect.fail("saved over what had moved") : late;
    expect(reason).toMatchObject({
      ...{ code: "STALE", mine: { answer: { value: 1 } }, theirs: { answer: { value: 3 }, toConfirm: true } },
    });
  });
});
