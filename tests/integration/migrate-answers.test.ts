import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { viewSectionCheck } from "../../app/answering/view-section-check.server.ts";
import type { Result } from "../../app/domain/result.ts";
import type { Migration } from "../../app/domain/survey/migration.schema.ts";
import type { Survey } from "../../app/domain/survey/survey.schema.ts";
import { migrateStoredAnswers } from "../../app/migration/migrate-answers.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aDefinitionsFolder } from "../builders/a-definitions-folder.ts";
import { aServer, aTrial, opened, post } from "../builders/a-running-server.ts";
import { editDefinition, SURVEY } from "../builders/edit-definition.ts";
import { someTime } from "../builders/stores.ts";

const questions: Migration["questions"] = {
  "data.use": { confirm: true, because: "Le niveau 3 est plus exigeant." },
  "ctx.crisis": { options: { climate: null } },
};
let folder: string;
let definitions: string;
let deps: Deps;
let trial: AssessmentRef;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "migrate-"));
  definitions = aDefinitionsFolder();
  deps = start();
  trial = await aTrial(deps);
  await post(deps, trial, { question: "data.use", fields: { answer: "3", publicText: "publié" } });
  await post(deps, trial, { question: "data.open", fields: { answer: "2" } });
  await post(deps, trial, { question: "ctx.staff", fields: { "field.ctx.staff": "12" } });
  deps.close();
  editDefinition(definitions, ({ survey }) => {
    Object.assign(survey, { version: "2.0.0" });
  });
  mkdirSync(join(definitions, SURVEY, "migrations"), { recursive: true });
});
afterEach(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

function start(): Deps {
  return aServer({ DATABASE_PATH: join(folder, "barometre.sqlite"), DEFINITIONS_PATH: definitions });
}
function restartWith(migration: Partial<Migration> = {}): void {
  const file = {
    $schema: "../../../public/schemas/migration.schema.json",
    from: "1.0.0",
    to: "2.0.0",
    questions,
    ...migration,
  };
  writeFileSync(join(definitions, SURVEY, "migrations", "1.0.0-to-2.0.0.json"), JSON.stringify(file));
  deps = start();
}
function migrate(
  mode: "preview" | "apply",
  overrides: { from?: string; to?: string; surveyId?: string } = {},
) {
  return migrateStoredAnswers(deps, {
    surveyId: SURVEY,
    from: "1.0.0",
    to: "2.0.0",
    by: "camille",
    mode,
    ...overrides,
  });
}
/** What the pages mark as to be confirmed: how many on the hub, which among the answers, whether on the page itself. */
function marks() {
  const asked = { ref: trial, locale: "fr", sectionId: "data" } as const;
  const hub = shown(viewHub(deps, asked)).sections.find(({ id }) => id === "data");
  const { answers } = shown(viewSectionCheck(deps, asked)).section;
  const page = shown(viewQuestion(deps, { ...asked, questionId: "data.use" }));
  return {
    hub: hub?.toConfirm,
    check: answers.filter(({ toConfirm }) => toConfirm).map(({ sheet }) => sheet.question.id),
    page: page.question.toConfirm,
  };
}
function shown<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
const MOVES = [
  { from: "ctx.staff", to: "ctx.staff", outcome: "kept", because: "" },
  { from: "data.open", to: "data.open", outcome: "kept", because: "" },
  { from: "data.use", to: "data.use", outcome: "to-confirm", because: "Le niveau 3 est plus exigeant." },
];

describe("moving answers to another version", () => {
  it("tells in a preview what would become of each answer, and writes nothing", () => {
    restartWith();
    expect(migrate("preview")).toEqual({
      ok: true,
      value: [{ body: "Rennes Métropole", edition: trial.edition, moves: MOVES }],
    });
    expect(opened(deps, trial)).toMatchObject({ assessment: { surveyVersion: "1.0.0", revision: 3 } });
    expect(deps.answerMigrations.listOf(opened(deps, trial).assessment.id)).toEqual([]);
  });

  it("applies what it announced, records who and when, and keeps the old rows", () => {
    restartWith();
    const announced = migrate("preview");
    expect(migrate("apply")).toEqual(announced);
    const { assessment, answers, saved } = opened(deps, trial);
    expect(assessment).toMatchObject({ surveyVersion: "2.0.0", revision: 4 });
    expect(answers).toEqual({
      "ctx.staff": { state: "answered", value: 12 },
      "data.open": { state: "answered", value: 2 },
    });
    expect(saved.get("data.use")).toMatchObject({
      toConfirm: true,
      publicText: "publié",
      answer: { value: 3 },
    });
    expect(deps.answerMigrations.listOf(assessment.id)).toEqual([
      { fromVersion: "1.0.0", toVersion: "2.0.0", appliedBy: "camille", appliedAt: someTime, report: MOVES },
    ]);
    expect(deps.answers.listOf(assessment.id, "1.0.0").get("data.use")).toMatchObject({
      toConfirm: false,
      version: 1,
    });
    expect(migrate("apply")).toEqual({ ok: true, value: [] });
  });

  it("leaves a finalised assessment on the version that it was finalised under", () => {
    restartWith();
    const at = someTime;
    const by = deps.accounts.create({ email: "lead@rennes.example", name: "", authorKey: "k" }, at);
    const { id } = opened(deps, trial).assessment;
    const row = { version: 1, form: Buffer.from("form"), at, by, text: "{}", hash: "a".repeat(64) };
    deps.finalisations.create({ assessmentId: id, ...row });
    expect(migrate("apply")).toEqual({ ok: true, value: [] });
    deps.finalisations.createReopening({ assessmentId: id, version: 1, at, by, reason: "Une erreur" });
    expect(migrate("apply")).toMatchObject({ ok: true, value: [{ edition: trial.edition }] });
  });

  it("counts an answer to confirm again once it is saved, unchanged or not", async () => {
    restartWith();
    migrate("apply");
    const version = opened(deps, trial).saved.get("data.use")?.version ?? 0;
    const same = { question: "data.use", fields: { answer: "3", publicText: "publié" } };
    await post(deps, trial, {
      ...same,
      page: { version, intent: "autosave", seq: 1, form: "page-of-officer-a-01" },
    });
    expect(opened(deps, trial).answers["data.use"]).toBeUndefined();
    await post(deps, trial, { ...same, page: { version, form: "page-of-officer-a-01", seq: 2 } });
    expect(opened(deps, trial).answers["data.use"]).toEqual({ state: "answered", value: 3 });
  });

  it("marks an answer to confirm on the hub, among the answers and on its page, until it is saved", async () => {
    restartWith();
    migrate("apply");
    expect(marks()).toEqual({ hub: 1, check: ["data.use"], page: true });
    await post(deps, trial, {
      question: "data.use",
      fields: { answer: "3", publicText: "publié" },
      page: { version: opened(deps, trial).saved.get("data.use")?.version ?? 0 },
    });
    expect(marks()).toEqual({ hub: 0, check: [], page: false });
  });

  it("drops an answer that the newer version does not accept, though its migration forgot it", () => {
    editDefinition(definitions, ({ survey }) => raiseMinimum(survey, "ctx.staff", 100));
    restartWith();
    const moved = migrate("preview");
    expect(moved.ok && moved.value[0]?.moves[0]).toMatchObject({
      from: "ctx.staff",
      to: null,
      outcome: "dropped",
    });
  });

  it.each([
    ["UNKNOWN_SURVEY", { surveyId: "nothing" }],
    ["NOT_CURRENT", { to: "3.0.0" }],
    ["NO_MIGRATION", { from: "0.9.0" }],
    ["NO_MIGRATION", { from: "2.0.0" }],
  ])("refuses with %s", (code, overrides) => {
    restartWith();
    expect(migrate("apply", overrides)).toMatchObject({ ok: false, reason: { code } });
    expect(opened(deps, trial).assessment.surveyVersion).toBe("1.0.0");
  });

  it("refuses a migration that speaks of questions that do not exist", () => {
    restartWith({ questions: { "data.unknown": { drop: true } } });
    expect(migrate("apply")).toMatchObject({
      ok: false,
      reason: { code: "INVALID_MIGRATION", findings: [{ rule: "migration-covers" }] },
    });
  });

  it("does not start on a migration file without the format", () => {
    expect(() => restartWith({ from: "one" })).toThrow(/migrations\/1\.0\.0-to-2\.0\.0\.json \/from/);
    restartWith();
  });
});

function raiseMinimum(survey: Survey, questionId: string, min: number): void {
  const question = survey.sections
    .flatMap((section) => section.questions)
    .find(({ id }) => id === questionId);
  if (question?.type !== "value" || question.field.type !== "number") throw new Error("no such number");
  question.field.min = min;
}
