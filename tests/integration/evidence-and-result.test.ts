// Files where they meet the rest: the result counts them as proofs, and another questionnaire takes them along.

import { hash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import { addEvidence } from "../../app/evidence/add-evidence.server.ts";
import { removeEvidence } from "../../app/evidence/remove-evidence.server.ts";
import { viewEvidence } from "../../app/evidence/view-evidence.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { viewVersion } from "../../app/finalisation/view-version.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { migrateStoredAnswers } from "../../app/migration/migrate-answers.server.ts";
import { decideAnswer } from "../../app/opinions/decide-answer.server.ts";
import { saveOpinion } from "../../app/opinions/save-opinion.server.ts";
import { viewOpinions } from "../../app/opinions/view-opinions.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { aDefinitionsFolder } from "../builders/a-definitions-folder.ts";
import { aServer, post } from "../builders/a-running-server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { editDefinition, SURVEY } from "../builders/edit-definition.ts";
import { aPdf } from "../builders/files.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

const QUESTION = "data.use";
const DONE = { ok: true, value: null };

let team: Team;
beforeEach(async () => {
  team = await aTeam();
});
afterEach(() => team.deps.close());

const place = () => ({ ref: team.lead, sectionId: "data", questionId: QUESTION });
function add(name: string, form: string) {
  return addEvidence(team.deps, { ...place(), file: { name, body: aPdf(name) }, form });
}
function files() {
  const view = viewEvidence(team.deps, { ...place(), locale: "fr" });
  return view.ok ? view.value.files : [];
}
function proofs() {
  const view = viewResults(team.deps, { ref: team.lead, locale: "fr", levers: [] });
  return view.ok ? [view.value.solidity?.documented, view.value.summary.undocumented] : [];
}
const opinion = (ref: typeof team.lead, answer: string) =>
  saveOpinion(team.deps, {
    ...{ ref, answer, side: "team", questionId: QUESTION, comment: "", version: 0, form: "" },
  });
function decide() {
  const meta = { version: 0, form: "", seq: 0, was: "", intent: "continue" } as const;
  const entries = formEntries([["answer", "3"]]);
  return decideAnswer(team.deps, { ref: team.lead, questionId: QUESTION, entries, reason: "Réunion", meta });
}

it("counts a file as a proof from the moment it is there, and no longer than that", async () => {
  await post(team.deps, team.lead, { question: QUESTION, fields: { answer: "4" } });
  expect(proofs()).toEqual([0, [QUESTION]]);
  await add("a.pdf", "form");
  expect(proofs()).toEqual([1, []]);
  await removeEvidence(team.deps, { ...place(), publicId: files()[0]?.publicId ?? "" });
  expect(proofs()).toEqual([0, [QUESTION]]);
});

it("leaves nothing of its content in the database once it is removed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "removed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = join(folder, "db.sqlite");
  team.deps.close();
  team = await aTeam({ DATABASE_PATH: database });
  const body = Buffer.concat([aPdf("secret"), Buffer.from("FOUND AGAIN ".repeat(5_000))]);
  await addEvidence(team.deps, { ...place(), file: { name: "a.pdf", body }, form: "form" });
  await removeEvidence(team.deps, { ...place(), publicId: files()[0]?.publicId ?? "" });
  team.deps.close();
  expect(readFileSync(database).includes("FOUND AGAIN")).toBe(false);
});

it("counts it for a team that disagrees, too", async () => {
  await post(team.deps, team.lead, { question: QUESTION, fields: { answer: "4" } });
  await opinion(team.lead, "0");
  await opinion(await team.member("contributor"), "4");
  await add("a.pdf", "form");
  expect(proofs()).toEqual([1, []]);
});

it("adds both files that were chosen on one page, after going back to it", async () => {
  expect(await add("a.pdf", "form")).toEqual(DONE);
  expect(await add("b.pdf", "form")).toEqual(DONE);
  expect(await add("b.pdf", "form")).toEqual(DONE);
  expect(files().map(({ name }) => name)).toEqual(["a.pdf", "b.pdf"]);
});

it("goes with its question to another version of the questionnaire, as opinions, decisions and assignments do", async () => {
  const folder = mkdtempSync(join(tmpdir(), "moved-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const places = { DATABASE_PATH: join(folder, "db.sqlite"), DEFINITIONS_PATH: aDefinitionsFolder() };
  team.deps.close();
  team = await aTeam(places);
  await opinion(team.lead, "1");
  await decide();
  await add("a.pdf", "form");
  const assessmentId = team.deps.assessments.get(team.lead.slug, team.lead.edition)?.id ?? 0;
  for (const [publicId, questionId] of [
    ["one", QUESTION],
    ["whole", null],
  ] as const)
    team.deps.assignments.create({
      ...{ publicId, form: Buffer.from(publicId), assessmentId, sectionId: "data", questionId },
      ...{ email: "ada@rennes.example", accountId: null, kind: "contribute", dueOn: null, message: "" },
      ...{ locale: "fr", assignedBy: 1, createdAt: team.deps.now() },
    });
  team.deps.close();
  exchange(places.DEFINITIONS_PATH, [QUESTION, "data.open"]);
  const deps = aServer(places);
  const move = { surveyId: SURVEY, from: "1.0.0", to: "2.0.0", by: "camille", mode: "apply" } as const;
  expect(migrateStoredAnswers(deps, move)).toMatchObject({ ok: true });
  const seen = [QUESTION, "data.open"].map((questionId) => {
    const asked = { ref: team.lead, locale: "fr", sectionId: "data", questionId } as const;
    const [page, said] = [viewEvidence(deps, asked), viewOpinions(deps, asked)];
    if (!page.ok || !said.ok) throw new Error("no page");
    const { own, decision } = said.value;
    return [page.value.files.map(({ name }) => name), own?.answer, decision?.reason];
  });
  expect(seen).toEqual([
    [[], undefined, undefined],
    [["a.pdf"], 1, "Réunion"],
  ]);
  const asked = deps.assignments.listOfAssessment(assessmentId);
  expect(asked.map(({ sectionId, questionId }) => [sectionId, questionId])).toEqual([
    ["data", "data.open"],
    ["data", null],
  ]);
  expect(verifyHistories(deps).broken).toEqual([]);
  team = { ...team, deps };
});

/** Version 2.0.0, in which two questions have each other's id. */
function exchange(definitions: string, [one, other]: readonly [string, string]): void {
  editDefinition(definitions, ({ survey }) => {
    Object.assign(survey, { version: "2.0.0" });
  });
  const migrations = join(definitions, SURVEY, "migrations");
  mkdirSync(migrations, { recursive: true });
  const $schema = "../../../public/schemas/migration.schema.json";
  const questions = { [one]: { to: other }, [other]: { to: one } };
  const migration = { $schema, from: "1.0.0", to: "2.0.0", questions };
  writeFileSync(join(migrations, "1.0.0-to-2.0.0.json"), JSON.stringify(migration));
}

it("is known again by a finalised version, even once it is removed", async () => {
  await post(team.deps, team.lead, { question: QUESTION, fields: { answer: "4" } });
  await add("a.pdf", "form");
  await finaliseAssessment(team.deps, {
    compose: finalisationWords,
    ref: team.lead,
    isAccurate: true,
    form: "finalise",
  });
  await reopenAssessment(team.deps, {
    compose: finalisationWords,
    ref: team.lead,
    reason: "À reprendre",
    version: 1,
  });
  await removeEvidence(team.deps, { ...place(), publicId: files()[0]?.publicId ?? "" });
  const view = viewVersion(team.deps, { ref: team.lead, version: 1, locale: "fr" });
  const body = aPdf("a.pdf");
  expect(view.ok && view.value.files).toMatchObject([
    { questionId: QUESTION, type: "pdf", size: body.length, sha256: hash("sha256", body) },
  ]);
  expect(view.ok && JSON.stringify(view.value.files)).not.toContain("a.pdf");
});
