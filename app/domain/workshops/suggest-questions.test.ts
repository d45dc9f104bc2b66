import { describe, expect, it } from "vitest";
import { type Discussable, suggestQuestions } from "./suggest-questions.ts";

const one = (id: string, more: Partial<Discussable> = {}): Discussable => ({
  ...{ id, weight: 1, range: 0, confidence: "proven", isAnswered: true, ...more },
});
const ids = (questions: readonly Discussable[], most = 15) =>
  suggestQuestions(questions, most).map(({ id }) => id);

describe("what a workshop should talk about", () => {
  it("comes by disagreement, weight and doubt, the most urgent first", () => {
    const questions = [
      one("unsure", { confidence: "estimate" }),
      one("apart", { range: 3 }),
      one("both", { range: 3, weight: 3, confidence: "estimate" }),
      one("open", { confidence: null, isAnswered: false }),
    ];
    expect(ids(questions)).toEqual(["both", "apart", "open", "unsure"]);
    expect(ids(questions, 2)).toEqual(["both", "apart"]);
  });

  it("says of each why, every reason that holds", () => {
    const questions = [
      one("a", { range: 2, weight: 3, confidence: "known" }),
      one("b", { range: 1, weight: 3, confidence: null }),
      one("c", { isAnswered: false, confidence: null }),
      one("d", {}),
      one("e", {}),
    ];
    expect(suggestQuestions(questions, 15)).toEqual([
      { id: "a", why: ["apart", "heavy"] },
      { id: "b", why: ["heavy", "unsure"] },
      { id: "c", why: ["unanswered"] },
    ]);
  });

  it("leaves out what all agree on and is known, however heavy, and keeps equals in their order", () => {
    expect(ids([one("heavy", { weight: 9 }), one("light")])).toEqual([]);
    expect(ids([one("y", { range: 2 }), one("x", { range: 2 })])).toEqual(["y", "x"]);
    expect(ids([])).toEqual([]);
  });

  it("calls heavy what weighs more than the one in the middle, whatever the order", () => {
    const weighed = [9, 1, 5, 2, 3].map((weight) => one(`w${weight}`, { weight, range: 2 }));
    expect(
      suggestQuestions(weighed, 9)
        .filter(({ why }) => why.includes("heavy"))
        .map(({ id }) => id),
    ).toEqual(["w9", "w5"]);
  });

  it("takes an answer without a word on how sure it is for an estimate", () => {
    const [silent, estimate] = [one("s", { confidence: null }), one("e", { confidence: "estimate" })];
    expect(ids([silent, estimate])).toEqual(["s", "e"]);
    expect(ids([estimate, silent])).toEqual(["e", "s"]);
    expect(ids([one("k", { range: 2, confidence: "known" }), one("p", { range: 2 })])).toEqual(["k", "p"]);
  });
});
