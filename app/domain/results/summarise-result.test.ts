import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW, notApplicable } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice } from "../../../tests/builders/unscored-questions.ts";
import { journey } from "../branching/journey.ts";
import type { Answers, SavedAnswer } from "../questions/answer.ts";
import { summariseResult } from "./summarise-result.ts";

const model = aSurvey({
  sections: [
    { id: "context", kind: "facts", questions: [aChoice("size", ["small", "large"])] },
    aDimension("one", [
      anIndicator({ id: "a" }),
      anIndicator({ id: "b", notApplicable: { if: { "==": [{ var: "size" }, "small"] } } }),
      anIndicator({ id: "c" }),
      anIndicator({ id: "d", visibleIf: { "==": [{ var: "size" }, "large"] } }),
    ]),
  ],
});

function summaryOf(answers: Answers, savedAt = "2026-10-21T12:00:00Z") {
  const saved = Object.entries(answers).map(([id, answer], place): [string, SavedAnswer] => [
    id,
    {
      ...{ answer, evidence: [], confidence: null, publicText: "", workingNote: "", version: 1 },
      savedAt: new Date(Date.parse(savedAt) + place * 1000),
    },
  ]);
  return summariseResult(model, { answers, path: journey(model, answers), saved: new Map(saved) });
}

describe("summariseResult", () => {
  it("reads scores, completeness and reserves from the same answers", () => {
    const summary = summaryOf({
      size: answered("small"),
      a: answered(4),
      b: notApplicable("the region does it"),
      c: DONT_KNOW,
    });
    expect(summary.completeness).toMatchObject({
      total: 3,
      answered: 1,
      dontKnow: 1,
      notApplicable: 1,
      unanswered: 0,
    });
    expect(summary.notApplicable).toEqual([{ indicator: "b", reason: "the region does it" }]);
    expect(summary.undocumented).toEqual(["a"]);
    expect(summary.toDocument.map(({ indicator }) => indicator)).toEqual(["c"]);
    expect(summary.opening.kind).toBe("notEvaluated");
  });

  it("does not repeat a refusal that gives no reason or may not be made", () => {
    const onPath = { size: answered("small"), a: notApplicable("never ours"), b: notApplicable("  ") };
    const { notApplicable: listed, completeness } = summaryOf({ ...onPath, c: answered(1) });
    expect(listed).toEqual([]);
    expect(completeness.unanswered).toBe(2);
  });

  it("is dated by the last answer saved, wherever it stands", () => {
    const saved = (id: string, day: number): [string, SavedAnswer] => [
      id,
      {
        ...{
          answer: answered(1),
          evidence: [],
          confidence: null,
          publicText: "",
          workingNote: "",
          version: 1,
        },
        ...{ savedAt: new Date(Date.UTC(2026, 9, day)), toConfirm: false },
      },
    ];
    const answers = { a: answered(1), b: answered(1), c: answered(1) };
    const { lastSavedAt } = summariseResult(model, {
      ...{ answers, path: journey(model, answers) },
      saved: new Map([saved("a", 3), saved("b", 9), saved("c", 5)]),
    });
    expect(lastSavedAt).toEqual(new Date("2026-10-09T00:00:00Z"));
  });

  it("ignores an answer off the path, whatever it says", () => {
    const onPath = { size: answered("small"), a: answered(2), b: answered(2), c: answered(2) };
    const withGhost = summaryOf({ ...onPath, d: answered(4) });
    expect(withGhost.scores).toEqual(summaryOf(onPath).scores);
    expect(withGhost.undocumented).toEqual([]);
  });

  it("is dated by the last answer saved, and by nothing while there is none", () => {
    expect(summaryOf({ a: answered(1), c: answered(1) }).lastSavedAt).toEqual(
      new Date("2026-10-21T12:00:01Z"),
    );
    expect(summaryOf({})).toMatchObject({ lastSavedAt: null, opening: { kind: "empty" } });
  });
});
