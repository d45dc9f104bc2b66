import { describe, expect, it } from "vitest";
import { answered } from "../../../tests/builders/answers.ts";
import type { FieldRecord } from "../fields/field-value.ts";
import type { Answer } from "../questions/answer.ts";
import type { QuestionTypeName } from "../questions/question-types.ts";
import { type AnswerContent, EMPTY_CONTENT } from "./answer-content.ts";
import { mergeContents } from "./merge-contents.ts";

const open: Answer = { state: "unanswered" };
const content = (parts: Partial<AnswerContent>): AnswerContent => ({ ...EMPTY_CONTENT, ...parts });

function mergedAnswers(type: QuestionTypeName, ...[base, mine, theirs]: readonly [Answer, Answer, Answer]) {
  const merged = mergeContents(type, {
    base: content({ answer: base }),
    mine: content({ answer: mine }),
    theirs: content({ answer: theirs }),
  });
  return [merged.mine.answer, merged.theirs.answer];
}
const agreed = (answer: Answer) => [answer, answer];
const entries = (...rows: readonly FieldRecord[]) => answered(rows);

describe("D16: what two people changed of one answer", () => {
  it("is put together where each changed another part of it", () => {
    const base = content({ answer: answered(1), publicText: "A" });
    const mine = content({ answer: answered(1), publicText: "A", workingNote: "Mine" });
    const theirs = content({
      ...{ answer: answered(4), publicText: "B", confidence: "known" },
      evidence: [{ title: "Vote", url: "https://a.example/" }],
    });
    const both = { ...theirs, workingNote: "Mine" };
    expect(mergeContents("ladder", { base, mine, theirs })).toEqual({ mine: both, theirs: both });
    expect(mergeContents("ladder", { base, mine: theirs, theirs: mine })).toEqual({
      mine: both,
      theirs: both,
    });
  });

  it("stays in question where both changed the same part, and nowhere else", () => {
    const base = content({ answer: answered(1), publicText: "A", workingNote: "Old" });
    const mine = content({ answer: answered(2), publicText: "Mine", workingNote: "Old" });
    const theirs = content({ answer: answered(2), publicText: "Theirs", workingNote: "New" });
    expect(mergeContents("ladder", { base, mine, theirs })).toEqual({
      mine: { ...theirs, publicText: "Mine" },
      theirs,
    });
  });

  it("is no conflict where both said the same", () => {
    expect(mergedAnswers("ladder", open, answered(3), answered(3))).toEqual(agreed(answered(3)));
  });

  it("compares a choice, a ranking and boxes as a whole", () => {
    expect(mergedAnswers("multi", answered(["a"]), answered(["a", "b"]), answered(["a", "c"]))).toEqual([
      answered(["a", "b"]),
      answered(["a", "c"]),
    ]);
    const [one, two] = [answered({ ranked: ["a"] }), answered({ ranked: ["a"], other: "x" })];
    expect(mergedAnswers("ranking", open, one, two)).toEqual([one, two]);
  });

  it.each<[string, Answer]>([
    ["don’t know", { state: "dk" }],
    ["not applicable", { state: "na", reason: "Sold" }],
  ])("is not put together with “%s”, which is said of the whole", (_said, whole) => {
    const [base, changed] = [entries({ id: "a", name: "A" }), entries({ id: "a", name: "B" })];
    expect(mergedAnswers("list", base, whole, changed)).toEqual([whole, changed]);
    expect(mergedAnswers("list", base, changed, whole)).toEqual([changed, whole]);
    expect(mergedAnswers("list", base, whole, base)).toEqual(agreed(whole));
  });
});

describe("D16: entries of a list", () => {
  const a: FieldRecord = { id: "a", name: "Portail", stage: "trial", cost: 3 };
  const b: FieldRecord = { id: "b", name: "Guichet" };

  it("are all kept where each person added some, mine first", () => {
    expect(mergedAnswers("list", open, entries(a), entries(b))).toEqual(agreed(entries(a, b)));
    const c = { id: "c", name: "Capteurs" };
    expect(mergedAnswers("list", entries(a), entries(a, b), entries(a, c))).toEqual(agreed(entries(a, b, c)));
  });

  it("are merged field by field, with what was added to them, emptied, and changed to the same", () => {
    const mine = { id: "a", name: "Portail", stage: "rollout", cost: 3, users: "Tous" };
    const theirs = { id: "a", name: "Portail des usagers", stage: "trial", users: "Tous" };
    const both = { id: "a", name: "Portail des usagers", stage: "rollout", users: "Tous" };
    expect(mergedAnswers("list", entries(a), entries(mine), entries(theirs))).toEqual(agreed(entries(both)));
  });

  it("leave in question the one field that both changed", () => {
    const mine = { ...a, name: "Portail A", stage: "rollout" };
    const theirs = { ...a, name: "Portail B", cost: 5 };
    const rest = { stage: "rollout", cost: 5 };
    expect(mergedAnswers("list", entries(a), entries(mine), entries(theirs))).toEqual([
      entries({ ...a, ...rest, name: "Portail A" }),
      entries({ ...a, ...rest, name: "Portail B" }),
    ]);
  });

  it("leave in question a field that one emptied and the other changed", () => {
    const [emptied, changed] = [
      { id: "a", name: "Portail", stage: "trial" },
      { ...a, cost: 9 },
    ];
    expect(mergedAnswers("list", entries(a), entries(emptied), entries(changed))).toEqual([
      entries(emptied),
      entries(changed),
    ]);
  });

  it("go where one person removed them and the other left them as they were", () => {
    expect(mergedAnswers("list", entries(a, b), entries(b), entries(a, b))).toEqual(agreed(entries(b)));
    expect(mergedAnswers("list", entries(a, b), entries(a, b), entries(b))).toEqual(agreed(entries(b)));
    expect(mergedAnswers("list", entries(a, b), entries(a), entries(b))).toEqual(agreed(open));
  });

  it("stay in question where one person removed what the other changed", () => {
    const changed = { ...a, name: "Portail A" };
    expect(mergedAnswers("list", entries(a, b), entries(b), entries(changed, b))).toEqual([
      entries(b),
      entries(b, changed),
    ]);
    expect(mergedAnswers("list", entries(a), entries(changed), open)).toEqual([entries(changed), open]);
  });

  it("of one id that both made are compared with nothing", () => {
    expect(mergedAnswers("list", open, entries({ id: "a", x: 1 }), entries({ id: "a", y: 2 }))).toEqual(
      agreed(entries({ id: "a", x: 1, y: 2 })),
    );
  });
});

describe("D16: fields of a group", () => {
  it("are merged one by one", () => {
    const base = answered({ intensity: 2, trend: "growing" });
    const mine = answered({ intensity: 3, trend: "growing" });
    const theirs = answered({ intensity: 2, trend: "falling", projects: ["a"] });
    const both = answered({ intensity: 3, trend: "falling", projects: ["a"] });
    expect(mergedAnswers("group", base, mine, theirs)).toEqual(agreed(both));
  });

  it("stay in question where both changed one, even by emptying it", () => {
    const base = answered({ intensity: 2 });
    expect(mergedAnswers("group", base, open, answered({ intensity: 3 }))).toEqual([
      open,
      answered({ intensity: 3 }),
    ]);
  });
});
