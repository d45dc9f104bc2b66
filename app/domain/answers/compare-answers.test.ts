import { describe, expect, it } from "vitest";
import { type AnswerContent, EMPTY_CONTENT } from "./answer-content.ts";
import { bothEntries, changedFields, combine } from "./compare-answers.ts";

const mine: AnswerContent = {
  answer: { state: "answered", value: 3 },
  confidence: "known",
  publicText: "Voted in June.",
  workingNote: "Ask Anne.",
  evidence: [{ title: "Vote", url: "https://a.example/vote" }],
};
const theirs: AnswerContent = {
  answer: { state: "answered", value: 2 },
  confidence: "known",
  publicText: "Not applied yet.",
  workingNote: "",
  evidence: [
    { title: "The vote", url: "https://a.example/vote" },
    { title: "Minutes", url: "https://a.example/minutes" },
  ],
};
const noWater: AnswerContent = { ...EMPTY_CONTENT, answer: { state: "na", reason: "No water." } };
const noWaste: AnswerContent = { ...EMPTY_CONTENT, answer: { state: "na", reason: "No waste." } };

describe("changedFields", () => {
  it("names each part that differs, in the order of the form", () => {
    expect(changedFields(mine, theirs)).toEqual(["answer", "publicText", "workingNote", "evidence"]);
    expect(changedFields(mine, mine)).toEqual([]);
  });

  it("tells a change of reason from a change of answer", () => {
    expect(changedFields(noWater, noWaste)).toEqual(["reason"]);
    expect(changedFields(noWater, EMPTY_CONTENT)).toEqual(["answer"]);
  });

  it("says that an answer differs where one alone is not applicable, whatever its reason", () => {
    const noReason: AnswerContent = { ...EMPTY_CONTENT, answer: { state: "na", reason: "" } };
    expect(changedFields(noReason, noWater)).toEqual(["reason"]);
    expect(changedFields(noReason, mine)).toContain("answer");
    expect(changedFields(noReason, mine)).not.toContain("reason");
  });

  it("is not fooled by the order of keys", () => {
    const one = { ...EMPTY_CONTENT, answer: { state: "answered", value: { a: 1, b: 2 } } } as const;
    const other = { ...EMPTY_CONTENT, answer: { state: "answered", value: { b: 2, a: 1 } } } as const;
    expect(changedFields(one, other)).toEqual([]);
  });
});

describe("combine", () => {
  it("keeps mine where nothing was chosen", () => {
    expect(combine(mine, theirs, {})).toEqual(mine);
  });

  it("takes each part from the side that was chosen", () => {
    expect(combine(mine, theirs, { answer: "theirs", evidence: "theirs" })).toEqual({
      ...mine,
      answer: theirs.answer,
      evidence: theirs.evidence,
    });
  });

  it("puts two texts one under the other, and does not repeat an empty or equal one", () => {
    const both = combine(mine, theirs, { publicText: "both", workingNote: "both" });
    expect(both.publicText).toBe("Voted in June.\n\nNot applied yet.");
    expect(both.workingNote).toBe("Ask Anne.");
    expect(combine(mine, mine, { publicText: "both" }).publicText).toBe("Voted in June.");
  });

  it("D16: keeps the entries of both lists, and one that both have as mine", () => {
    const list = (...value: readonly object[]): AnswerContent => ({
      ...EMPTY_CONTENT,
      answer: { state: "answered", value: value as never },
    });
    const xavier = list({ id: "a", name: "Mine" }, { id: "x" });
    const yasmine = list({ id: "a", name: "Theirs" }, { id: "y" });
    expect(combine(xavier, yasmine, { answer: "both" })).toEqual(
      list({ id: "a", name: "Mine" }, { id: "x" }, { id: "y" }),
    );
    expect(bothEntries(list().answer, yasmine.answer)).toEqual([{ id: "a", name: "Theirs" }, { id: "y" }]);
    expect(combine(mine, yasmine, { answer: "both" }).answer).toEqual(mine.answer);
    expect(combine(xavier, mine, { answer: "both" }).answer).toEqual(xavier.answer);
    const boxes: AnswerContent = { ...mine, answer: { state: "answered", value: ["a"] } };
    expect(bothEntries(boxes.answer, yasmine.answer)).toBeUndefined();
    expect(bothEntries(EMPTY_CONTENT.answer, yasmine.answer)).toBeUndefined();
    expect(bothEntries(list({ name: "no id" }).answer, yasmine.answer)).toBeUndefined();
    expect(bothEntries({ state: "answered", value: [null] as never }, yasmine.answer)).toBeUndefined();
  });

  it("keeps each link once", () => {
    expect(combine(mine, theirs, { evidence: "both" }).evidence).toEqual([
      mine.evidence[0],
      theirs.evidence[1],
    ]);
  });

  it("takes mine where one alone is not applicable, unless theirs was chosen", () => {
    expect(combine(noWater, mine, { reason: "both" }).answer).toEqual(noWater.answer);
    expect(combine(mine, noWater, { reason: "both" }).answer).toEqual(mine.answer);
    expect(combine(mine, noWater, { reason: "theirs" }).answer).toEqual(mine.answer);
    expect(combine(mine, noWater, { answer: "theirs", reason: "both" }).answer).toEqual(noWater.answer);
  });

  it("does not repeat a text that the other one holds, whoever has the longer one", () => {
    const long: AnswerContent = { ...mine, publicText: "Voted in June. Applied." };
    const none: AnswerContent = { ...mine, publicText: "" };
    const joined = (one: AnswerContent, other: AnswerContent) =>
      combine(one, other, { publicText: "both" }).publicText;
    expect(joined(long, mine)).toBe("Voted in June. Applied.");
    expect(joined(mine, long)).toBe("Voted in June. Applied.");
    expect(joined(none, mine)).toBe("Voted in June.");
    expect(joined(mine, none)).toBe("Voted in June.");
  });

  it("chooses or joins two reasons", () => {
    expect(combine(noWater, noWaste, { reason: "theirs" }).answer).toEqual(noWaste.answer);
    expect(combine(noWater, noWaste, { reason: "both" }).answer).toEqual({
      state: "na",
      reason: "No water.\n\nNo waste.",
    });
  });
});
