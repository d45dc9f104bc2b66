// An edition that moves to another version of its questionnaire, and a server that is killed half-way: by the same form it goes on, and ends
// with what it would have ended with, nothing lost and nothing twice.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewDefinition } from "../../app/definitions/view-definition.server.ts";
import { readAct } from "../../app/domain/editions/site-act.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { aServer, post } from "../builders/a-running-server.ts";
import { anOpenEdition } from "../builders/an-edition.ts";
import { editDefinition, SURVEY } from "../builders/edit-definition.ts";
import { join as joinTeam, signedIn } from "../builders/people.ts";
import type { MoveAndDie } from "../torture/move-and-die.ts";

const KEY = "metropoles-2026";
const FROM = "1.0.0";
const TO = "2.0.0";
const SLUGS = [
  ...["rennes-metropole", "nantes-metropole", "metropole-de-lyon", "brest-metropole", "dijon-metropole"],
  ...["toulouse-metropole", "orleans-metropole", "bordeaux-metropole", "metropole-rouen-normandie"],
  ...["grenoble-alpes-metropole", "tours-metropole-val-de-loire"],
];
/** The pin and the journal; five, five and one. */
const STEPS = 4;
let folder: string;
let definitions: string;
let before: string;
let session: string;
/** What a move that nothing stopped has written. */
let whole: ReturnType<typeof rowsOf>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "moves-"));
  definitions = join(folder, "definitions");
  before = join(folder, "before.sqlite");
  await prepare();
  publish();
  aServer({ DATABASE_PATH: before, DEFINITIONS_PATH: definitions }).close();
  const database = copyOf("whole");
  const { said } = move(database, { step: null, when: "after" });
  expect(said).toEqual({ moved: { ok: true, value: SLUGS.length }, steps: STEPS });
  whole = rowsOf(database);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Eleven drafts of an open edition, each with two answers. */
async function prepare(): Promise<void> {
  copyDefinitions();
  const mails: NewMail[] = [];
  const deps = aServer(
    { DATABASE_PATH: before, DEFINITIONS_PATH: definitions },
    { post: (mail) => mails.push(mail) },
  );
  nameAdministrator(deps, { email: "admin@ecole.example", role: "administrator" });
  session = await signedIn({ deps, mails }, "admin@ecole.example");
  await anOpenEdition({ deps, session, slugs: SLUGS, key: KEY, name: "2026" });
  for (const slug of SLUGS) {
    const lead = { by: session, slug, role: "lead", email: `lead@${slug}.example` } as const;
    const member = await joinTeam({ deps, mails }, lead);
    const started = await startTeamAssessment(deps, { session: member, slug, surveyId: SURVEY, form: slug });
    if (!started.ok) throw new Error(started.reason);
    const ref = { slug, edition: started.value.edition, tokens: [], session: member };
    await post(deps, ref, { question: "data.open", fields: { answer: "3", publicText: `public ${slug}` } });
    await post(deps, ref, { question: "data.use", fields: { answer: "2" } });
  }
  deps.close();
}
function copyDefinitions(): void {
  mkdirSync(definitions);
  spawnSync("cp", ["-r", join("survey-definitions", SURVEY), definitions]);
  rmSync(join(definitions, SURVEY, "migrations"), { recursive: true });
  editDefinition(definitions, ({ survey }) => Object.assign(survey, { version: FROM }));
}
/** An option of one question means something else in the next version. */
function publish(): void {
  editDefinition(definitions, ({ survey, french }) => {
    Object.assign(survey, { version: TO });
    Object.assign(french.questions["data.open"]?.levels ?? {}, { "3": "Publiées, avec un registre." });
  });
  const path = join(definitions, SURVEY, "migrations");
  mkdirSync(path);
  const questions = { "data.open": { confirm: true, because: "Le palier 3 demande un registre." } };
  const file = { $schema: "../../../public/schemas/migration.schema.json", from: FROM, to: TO, questions };
  writeFileSync(join(path, `${FROM}-to-${TO}.json`), JSON.stringify(file));
}

function move(database: string, { step, when }: Pick<MoveAndDie, "step" | "when">) {
  const asked: MoveAndDie = {
    ...{ database, definitions, session, key: KEY, surveyId: SURVEY, to: TO, step, when },
  };
  const args = ["tests/torture/move-and-die.ts", JSON.stringify(asked)];
  const { signal, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (signal === null && stdout === "") throw new Error(stderr);
  return { signal, said: stdout === "" ? null : (JSON.parse(stdout) as { moved: unknown; steps: number }) };
}
function copyOf(name: string): string {
  const database = join(folder, `${name}.sqlite`);
  copyFileSync(before, database);
  return database;
}

/** Every row that a move writes, in the order of its key. */
function rowsOf(database: string): Readonly<Record<string, readonly unknown[]>> {
  const db = new Database(database, { readonly: true });
  const rows = {
    answers: db.prepare("SELECT * FROM answers ORDER BY assessment_id, survey_version, question_id").all(),
    moves: db.prepare("SELECT * FROM answer_migrations ORDER BY assessment_id").all(),
    history: db.prepare("SELECT * FROM history ORDER BY assessment_id, position").all(),
    assessments: db.prepare("SELECT * FROM assessments ORDER BY id").all(),
    pin: db.prepare("SELECT key, survey_version FROM editions ORDER BY id").all(),
  };
  db.close();
  return rows;
}
const standingOf = (database: string, version: string) => {
  const db = new Database(database, { readonly: true });
  const count = "SELECT count(*) FROM assessments WHERE survey_version = ? AND edition_id IS NOT NULL";
  const standing = db.prepare<[string], number>(count).pluck().get(version);
  db.close();
  return standing;
};

describe("a move of an edition whose server is killed", () => {
  const kills = [1, 2, 3, STEPS].flatMap((step) => [
    { step, when: "inside", moved: 5 * Math.max(0, step - 2) } as const,
    { step, when: "after", moved: Math.min(SLUGS.length, 5 * (step - 1)) } as const,
  ]);
  it.each(kills)(
    "$when step $step goes on by the same form, and ends as one that was not",
    (kill) => {
      const { step, when, moved } = kill;
      const database = copyOf(`${when}-${step}`);
      expect(move(database, kill).signal).toBe("SIGKILL");
      expect(standingOf(database, TO)).toBe(moved);
      checkHalfWay(database, moved);
      expect(move(database, { step: null, when }).said?.moved).toEqual(
        moved === SLUGS.length
          ? { ok: false, reason: "NOT_MOVABLE" }
          : { ok: true, value: SLUGS.length - moved },
      );
      expect(rowsOf(database)).toEqual(whole);
    },
    60_000,
  );

  it("tells the journal each time from where it went on, and to how many", () => {
    const database = copyOf("journal");
    move(database, { step: 2, when: "after" });
    move(database, { step: null, when: "after" });
    const deps = aServer({ DATABASE_PATH: database, DEFINITIONS_PATH: definitions });
    const acts = [...deps.siteActs.readChain()].filter(({ kind }) => kind === "edition-moved");
    expect(acts.map(({ text }) => readAct(text))).toEqual([
      { from: FROM, to: TO, assessments: 11 },
      { from: FROM, to: TO, assessments: 6 },
    ]);
    deps.close();
  }, 60_000);
});

/** The page offers to go on with those that are left, and every draft is whole, on one version or the other. */
function checkHalfWay(database: string, moved: number): void {
  const deps = aServer({ DATABASE_PATH: database, DEFINITIONS_PATH: definitions });
  const view = viewDefinition(deps, {
    session,
    locale: "fr",
    surveyId: SURVEY,
    from: FROM,
    to: TO,
  });
  const [impact] = view.ok ? view.value.impacts : [];
  expect(impact?.bodies).toHaveLength(SLUGS.length - moved);
  expect(impact?.refusal?.code ?? null).toBe(moved === SLUGS.length ? "NOTHING" : null);
  expect(verifyHistories(deps).broken).toEqual([]);
  deps.close();
}
