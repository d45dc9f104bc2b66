import { describe, expect, it } from "vitest";
import { answered } from "../../../tests/builders/answers.ts";
import { answerPieces, pieceName, pieceNamed, pieceValue } from "./answer-pieces.ts";

const mine = answered([
  { id: "e-1", name: "Portail", cost: 1 },
  { id: "e-2", name: "Guichet" },
]);
const theirs = answered([
  { id: "e-3", name: "Capteurs" },
  { id: "e-1", name: "Portail", stage: "trial" },
]);

describe("D16: the pieces of an answer that differ", () => {
  it("are fields of the entries that both have, and whole entries that one has", () => {
    expect(answerPieces("list", { mine, theirs })).toEqual([
      { entry: "e-1", field: "cost" },
      { entry: "e-1", field: "stage" },
      { entry: "e-2", field: null },
      { entry: "e-3", field: null },
    ]);
  });

  it("are fields of a group, an empty one included", () => {
    const pieces = answerPieces("group", {
      mine: { state: "unanswered" },
      theirs: answered({ trend: "growing" }),
    });
    expect(pieces).toEqual([{ entry: null, field: "trend" }]);
  });

  it("are none of another kind of question, nor where nothing differs", () => {
    expect(
      answerPieces("ranking", { mine: answered({ ranked: ["a"] }), theirs: answered({ ranked: ["b"] }) }),
    ).toEqual([]);
    expect(answerPieces("list", { mine, theirs: mine })).toEqual([]);
  });

  it("have a value in each version, or none", () => {
    expect(pieceValue("list", mine, { entry: "e-1", field: "cost" })).toBe(1);
    expect(pieceValue("list", mine, { entry: "e-2", field: null })).toEqual({ id: "e-2", name: "Guichet" });
    expect(pieceValue("list", theirs, { entry: "e-2", field: null })).toBeUndefined();
    expect(pieceValue("list", theirs, { entry: "e-2", field: "name" })).toBeUndefined();
    expect(pieceValue("group", answered({ trend: "growing" }), { entry: null, field: "trend" })).toBe(
      "growing",
    );
    expect(pieceValue("ladder", answered(3), { entry: null, field: "trend" })).toBeUndefined();
  });
});

describe("the name of a piece", () => {
  it.each([
    [{ entry: "e-1", field: "objective" }, "answer/e-1/objective"],
    [{ entry: "e.1-a", field: null }, "answer/e.1-a/"],
    [{ entry: null, field: "trend" }, "answer//trend"],
  ])("is read back: %j", (piece, name) => {
    expect(pieceName(piece)).toBe(name);
    expect(pieceNamed(name)).toEqual(piece);
  });

  it.each(["answer", "answer//", "publicText", "answer/a/b/c", "xanswer/a/b", "evidence//a"])(
    "is not %j",
    (name) => {
      expect(pieceNamed(name)).toBeUndefined();
    },
  );
});
