import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentOf } from "../../app/domain/answers/content-of.ts";
import { fingerprint } from "../../app/domain/answers/fingerprint.ts";
import { nextStep } from "../../app/domain/branching/journey.ts";
import { canAnswer } from "../../app/domain/people/permissions.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { inAssessment } from "../../app/record/in-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aDefinitionsFolder } from "../builders/a-definitions-folder.ts";
import { aServer, aTrial, opened, type PostedPage, post } from "../builders/a-running-server.ts";
import { aStoredAnswer } from "../builders/stores.ts";

const question = "steering.elected-lead";
const formA = "form-of-officer-a-0001";
const formB = "form-of-officer-b-0001";

let deps: Deps;
let ref: AssessmentRef;

beforeEach(async () => {
  deps = aServer();
  ref = await aTrial(deps);
});
afterEach(() => deps.close());

function save(fields: Record<string, string>, page: PostedPage = {}) {
  return post(deps, ref, { question, fields, page });
}
function stored() {
  return opened(deps, ref).saved.get(question);
}

describe("saving the answer to a question", () => {
  it("stores it with what surrounds it, and says what comes next", async () => {
    const saved = await save(
      {
        answer: "3",
        confidence: "known",
        publicText: "Voté en juin",
        workingNote: "revoir",
        "evidence.0.title": "Délibération",
        "evidence.0.url": "https://exemple.fr/d",
      },
      { form: formA },
    );
    expect(saved).toMatchObject({
      ok: true,
      value: { isNew: true, stored: { version: 1, answer: { state: "answered", value: 3 } } },
    });
    expect(stored()).toMatchObject({
      ...{ confidence: "known", publicText: "Voté en juin", workingNote: "revoir" },
      evidence: [{ title: "Délibération", url: "https://exemple.fr/d" }],
    });
    expect(saved.ok && nextStep(saved.value.opened.path, question)?.question.id).toBe("steering.strategy");
    expect(
      saved.ok && saved.value.opened.path.steps.find((step) => step.question.id === question)?.state,
    ).toBe("answered");
  });

  it.each([
    [{ answer: "dk" }, { state: "dk" }],
    [{ answer: "0" }, { state: "answered", value: 0 }],
  ])("tells %j from no answer", async (fields, answer) => {
    await save(fields);
    expect(stored()?.answer).toEqual(answer);
  });

  it("writes nothing for a page left empty", async () => {
    expect(await save({})).toMatchObject({ ok: true, value: { stored: null, isNew: false } });
    expect(stored()).toBeUndefined();
    expect(opened(deps, ref).assessment.revision).toBe(0);
  });

  it("keeps the previous answer when the new one is refused, and says where it is wrong", async () => {
    await save({ answer: "3" });
    const refused = await save({ answer: "7", "evidence.0.url": "javascript:alert(1)" }, { version: 1 });
    expect(refused).toMatchObject({ ok: false, reason: { code: "INVALID" } });
    const problems = !refused.ok && "problems" in refused.reason ? refused.reason.problems : [];
    expect(problems.map(({ name }) => name)).toEqual(["answer", "evidence.0.url"]);
    expect(stored()?.answer).toEqual({ state: "answered", value: 3 });
  });

  it("refuses 'not applicable' where the questionnaire never allows it", async () => {
    expect(await save({ answer: "na", reason: "compétence non exercée" })).toMatchObject({
      ok: false,
      reason: { code: "INVALID" },
    });
    expect(stored()).toBeUndefined();
  });

  it("does not find a question that does not exist", async () => {
    for (const unknown of ["steering.unknown", "constructor", "__proto__", ""]) {
      expect(await post(deps, ref, { question: unknown, fields: { answer: "1" } })).toEqual({
        ok: false,
        reason: { code: "NOT_FOUND" },
      });
    }
  });
});

describe("two people on one question", () => {
  it("gives the second one both texts, and keeps the first", async () => {
    await save({ answer: "2", publicText: "de B" }, { form: formB });
    const second = await save({ answer: "4", publicText: "de A" }, { form: formA });
    expect(second).toMatchObject({
      ok: false,
      reason: {
        code: "STALE",
        mine: { answer: { value: 4 }, publicText: "de A" },
        theirs: { version: 1, publicText: "de B" },
      },
    });
    expect(stored()).toMatchObject({ version: 1, publicText: "de B" });
  });

  it("takes the resolution made on the newest version, and refuses it when a third change came between", async () => {
    await save({ answer: "2" }, { form: formB });
    await save({ answer: "4" }, { form: formA });
    await save({ answer: "1" }, { form: formB, version: 1 });
    const resolution = { answer: "4", publicText: "les deux" };
    const tooLate = await save(resolution, { form: "conflict-page-of-a-1", version: 1 });
    expect(tooLate).toMatchObject({
      ok: false,
      reason: { code: "STALE", theirs: { version: 2, answer: { value: 1 } } },
    });
    expect(await save(resolution, { form: "conflict-page-of-a-2", version: 2 })).toMatchObject({
      ok: true,
      value: { stored: { version: 3 } },
    });
  });

  it("sees no conflict when the second person changed nothing", async () => {
    await save({ answer: "2" }, { form: formB });
    const rendered = stored();
    const was = rendered === undefined ? "" : fingerprint(contentOf(rendered));
    await save({ answer: "3" }, { form: formB, version: 1 });
    const unchanged = await save({ answer: "2" }, { form: formA, version: 1, was, intent: "autosave" });
    expect(unchanged).toMatchObject({ ok: true, value: { isNew: false, version: 1 } });
    expect(stored()?.answer).toEqual({ state: "answered", value: 3 });
    const changed = await save({ answer: "4" }, { form: formA, version: 1, was, seq: 2 });
    expect(changed).toMatchObject({ ok: false, reason: { code: "STALE", theirs: { version: 2 } } });
  });
});

describe("one page that saves several times", () => {
  it("is never in conflict with itself", async () => {
    await save({ answer: "1" }, { form: formA, seq: 1, intent: "autosave" });
    await save({ answer: "2" }, { form: formA, seq: 2, intent: "autosave" });
    expect(await save({ answer: "3" }, { form: formA, seq: 3 })).toMatchObject({
      ok: true,
      value: { stored: { version: 3 } },
    });
  });

  it("does not let a late autosave undo a later save", async () => {
    await save({ answer: "3" }, { form: formA, seq: 2 });
    expect(await save({ answer: "1" }, { form: formA, seq: 1, intent: "autosave" })).toMatchObject({
      ok: true,
      value: { isNew: false },
    });
    expect(stored()).toMatchObject({ version: 1, answer: { value: 3 } });
  });

  it("remembers a save without a change, so that an earlier one cannot come after it", async () => {
    await save({ answer: "1" }, { form: formA, seq: 1, intent: "autosave" });
    await save({ answer: "1" }, { form: formA, seq: 3, intent: "autosave" });
    await save({ answer: "2" }, { form: formA, seq: 2, intent: "autosave" });
    expect(stored()).toMatchObject({ version: 1, answer: { value: 1 }, seq: 3 });
  });

  it("doubles nothing when it is sent twice, at once or later", async () => {
    const form = { answer: "3", publicText: "une fois" };
    const twice = await Promise.all([save(form, { form: formA }), save(form, { form: formA })]);
    await save(form, { form: formA });
    expect(twice.map((saved) => saved.ok && saved.value.isNew)).toEqual([true, false]);
    expect(stored()?.version).toBe(1);
    expect(opened(deps, ref).assessment.revision).toBe(1);
  });

  it("conflicts once another page has written in between", async () => {
    await save({ answer: "1" }, { form: formA });
    await save({ answer: "2" }, { form: formB, version: 1 });
    expect(await save({ answer: "3" }, { form: formA })).toMatchObject({
      ok: false,
      reason: { code: "STALE" },
    });
  });
});

describe("the path", () => {
  const context = "ctx.competences";
  const environment = "integration.environment-networks";

  it("opens 'not applicable' only while no competence at stake is held, and asks for a reason", async () => {
    const notApplicable = { answer: "na", reason: "Un syndicat s’en charge." };
    await post(deps, ref, { question: context, fields: { [`field.${context}`]: "water" } });
    const refused = await post(deps, ref, { question: environment, fields: notApplicable });
    expect(refused).toMatchObject({ ok: false, reason: { code: "INVALID" } });
    await post(deps, ref, {
      question: context,
      fields: { [`field.${context}`]: "roads" },
      page: { version: 1 },
    });
    expect(await post(deps, ref, { question: environment, fields: notApplicable })).toMatchObject({
      ok: true,
    });
    const blank = { question: environment, fields: { answer: "na", reason: " " }, page: { version: 1 } };
    expect(await post(deps, ref, blank)).toMatchObject({
      ok: false,
      reason: { code: "INVALID", problems: [{ name: "reason" }] },
    });
  });

  it("refuses a question that the other answers hide, and keeps what was answered to it", async () => {
    const [year, status] = ["ctx.creation-year", "ctx.prior-status"];
    const definitions = aDefinitionsFolder(({ survey }) => {
      const hidden = survey.sections.flatMap(({ questions }) => questions).find(({ id }) => id === status);
      Object.assign(hidden ?? {}, { visibleIf: { ">=": [{ var: year }, 2010] } });
    });
    const other = aServer({ DEFINITIONS_PATH: definitions });
    const trial = await aTrial(other);
    const created = (text: string, version: number) =>
      post(other, trial, { question: year, fields: { [`field.${year}`]: text }, page: { version } });
    const wasOther = { question: status, fields: { [`field.${status}`]: "other" } };
    expect(await post(other, trial, wasOther)).toEqual({ ok: false, reason: { code: "NOT_ON_PATH" } });
    await created("2015", 0);
    expect(await post(other, trial, wasOther)).toMatchObject({ ok: true });
    await created("2005", 1);
    const changed = {
      question: status,
      fields: { [`field.${status}`]: "urban-community" },
      page: { version: 1 },
    };
    expect(await post(other, trial, changed)).toEqual({ ok: false, reason: { code: "NOT_ON_PATH" } });
    expect(opened(other, trial).saved.get(status)?.answer).toEqual({ state: "answered", value: "other" });
    other.close();
  });
});

describe("the answers kept in memory", () => {
  it("are those of the database after many writes by several pages", async () => {
    const questions = ["steering.strategy", "steering.portfolio", "data.use"];
    const saves = questions.flatMap((one) =>
      [0, 1, 2].map((level) =>
        post(deps, ref, {
          question: one,
          fields: { answer: String(level) },
          page: { form: `${formA}-${one}`, seq: level + 1 },
        }),
      ),
    );
    await Promise.all(saves);
    const kept = opened(deps, ref);
    deps.snapshots.clear();
    const read = opened(deps, ref);
    expect(read.assessment.revision).toBe(9);
    expect(kept.answers).toEqual(read.answers);
    expect(kept.saved).toEqual(read.saved);
    expect(read.answers).toEqual(
      Object.fromEntries(questions.map((one) => [one, { state: "answered", value: 2 }])),
    );
  });

  it("do not show a write that was undone", async () => {
    const stored = aStoredAnswer({ answer: { state: "dk" } });
    const undone = inAssessment(
      deps,
      { ref, right: canAnswer, place: () => question },
      (into, questionId) => {
        into.saveAnswer({ questionId, stored, source: "entry" });
        expect(into.opened.answers).toEqual({ [question]: { state: "dk" } });
        throw new Error("power cut");
      },
    );
    await expect(undone).rejects.toThrow("power cut");
    await save({ answer: "2" });
    expect(opened(deps, ref).answers).toEqual({ [question]: { state: "answered", value: 2 } });
  });
});
