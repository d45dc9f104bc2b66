import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW, notApplicable } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import type { Answer, Answers } from "../questions/answer.ts";
import type { Condition } from "../questions/condition.schema.ts";
import {
  firstUnanswered,
  isVisible,
  journey,
  nextStep,
  pathAnswers,
  previousStep,
  sectionProgress,
} from "./journey.ts";

const model = aSurvey({
  sections: [
    aFactsSection("facts", [aChoice("has-team", ["yes", "no"])]),
    aFactsSection("team", [
      aChoice("shared", ["yes", "no"], { visibleIf: { "==": [{ var: "has-team" }, "yes"] } }),
      anIndicator({ id: "skills" }),
    ]),
    aFactsSection("sharing", [anIndicator({ id: "rules" })], {
      visibleIf: { "==": [{ var: "shared" }, "yes"] },
    }),
  ],
});
const ids = (answers: Answers): string[] => journey(model, answers).steps.map((step) => step.question.id);

describe("journey", () => {
  it("asks only what the answers call for, in the order of the definition", () => {
    expect(ids({})).toEqual(["has-team", "skills"]);
    expect(ids({ "has-team": answered("yes") })).toEqual(["has-team", "shared", "skills"]);
    expect(ids({ "has-team": answered("yes"), shared: answered("yes") })).toEqual([
      "has-team",
      "shared",
      "skills",
      "rules",
    ]);
  });

  it("never lets a hidden answer open a later section", () => {
    const answers = { "has-team": answered("no"), shared: answered("yes"), rules: answered(3) };
    expect(ids(answers)).toEqual(["has-team", "skills"]);
    expect(pathAnswers(journey(model, answers), answers)).toEqual({ "has-team": answered("no") });
  });

  it("leads forward and back along the path and stops at its ends", () => {
    const path = journey(model, { "has-team": answered("yes") });
    expect(nextStep(path, "has-team")?.question.id).toBe("shared");
    expect(previousStep(path, "skills")?.question.id).toBe("shared");
    expect(previousStep(path, "has-team")).toBeUndefined();
    expect(nextStep(path, "skills")).toBeUndefined();
    expect(nextStep(path, "rules")).toBeUndefined();
    expect(isVisible(path, "rules")).toBe(false);
  });

  it("resumes at the first question without an answer, where don't know is an answer", () => {
    expect(firstUnanswered(journey(model, { "has-team": DONT_KNOW }))?.question.id).toBe("skills");
    expect(firstUnanswered(journey(model, { "has-team": DONT_KNOW, skills: answered(0) }))).toBeUndefined();
  });

  it("counts a section by state, and a hidden section as empty", () => {
    const path = journey(model, { "has-team": answered("yes"), shared: DONT_KNOW, skills: notApplicable() });
    expect(sectionProgress(path, "team")).toEqual({ total: 2, answered: 0, dontKnow: 1, notApplicable: 1 });
    expect(sectionProgress(path, "sharing")).toEqual({
      total: 0,
      answered: 0,
      dontKnow: 0,
      notApplicable: 0,
    });
  });

  it("does not take a word of the language for an answer", () => {
    const odd = aSurvey({ sections: [aFactsSection("odd", [anIndicator({ id: "constructor" })])] });
    expect(journey(odd, {}).steps[0]?.state).toBe("unanswered");
  });
});

const OPTIONS = ["a", "b", "c"];
const place = fc.nat({ max: 11 });
const leaf = fc.record({ place, option: fc.constantFrom(...OPTIONS) });
const condition: fc.Arbitrary<Condition> = fc.array(leaf, { minLength: 1, maxLength: 3 }).chain((leaves) => {
  const parts = leaves.map(({ place, option }): Condition => ({ "==": [{ var: `q${place}` }, option] }));
  return fc.constantFrom<Condition>({ and: parts }, { or: parts }, { "!": { or: parts } });
});
const survey = fc
  .array(fc.option(condition, { nil: undefined }), { minLength: 1, maxLength: 12 })
  .map((conditions) =>
    aSurvey({
      sections: [
        aFactsSection(
          "all",
          conditions.map((visibleIf, i) => aChoice(`q${i}`, OPTIONS, visibleIf && { visibleIf })),
        ),
      ],
    }),
  );
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom(...OPTIONS).map(answered),
  fc.constant(DONT_KNOW),
);
const answerSet = fc.dictionary(
  place.map((n) => `q${n}`),
  answer,
  { maxKeys: 12, noNullPrototype: true },
);

describe("laws of the journey", () => {
  it("ends, and passes each question at most once, whatever the conditions", () => {
    fc.assert(
      fc.property(survey, answerSet, (model, answers) => {
        const path = journey(model, answers);
        let steps = 0;
        for (let step = path.steps[0]; step; step = nextStep(path, step.question.id)) steps += 1;
        expect(steps).toBe(path.steps.length);
        expect(path.places.size).toBe(steps);
        expect(steps).toBeLessThanOrEqual(model.questions.size);
      }),
    );
  });

  it("is not moved by an answer off the path", () => {
    fc.assert(
      fc.property(survey, answerSet, answerSet, (model, answers, others) => {
        const path = journey(model, answers);
        const offPath = Object.fromEntries(Object.entries(others).filter(([id]) => !isVisible(path, id)));
        const changed = { ...answers, ...offPath };
        expect(journey(model, changed)).toEqual(path);
        expect(pathAnswers(path, changed)).toEqual(pathAnswers(path, answers));
      }),
    );
  });
});
