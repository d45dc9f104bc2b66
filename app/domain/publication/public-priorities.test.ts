import { expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import { prioritiesAsked, publicPriorities } from "./public-priorities.ts";

const asked = {
  ...{ id: "priorities", type: "ranking" as const, ask: [], max: 2 },
  options: ["p.a", "p.b", "p.other"],
  other: { option: "p.other", max: 120 },
};
const model = aSurvey({ sections: [{ id: "priorities", kind: "facts", questions: [asked] }] });
const of = (value: unknown) => publicPriorities(model, { priorities: { state: "answered", value } as never });

it("tells options in the order in which they were put, and nothing that was typed for another one", () => {
  expect(of({ ranked: ["p.other", "p.a"], other: "SECRET" })).toEqual(["p.other", "p.a"]);
  expect(of({ ranked: ["gone", 3, "p.b"] })).toEqual(["p.b"]);
});

it("tells none where none was put in order, or nobody asked", () => {
  for (const value of [null, "p.a", {}, { ranked: "p.a" }, { ranked: [] }]) expect(of(value)).toEqual([]);
  expect(publicPriorities(model, {})).toEqual([]);
  expect(publicPriorities(model, { priorities: { state: "unanswered" } })).toEqual([]);
  expect(
    publicPriorities(aSurvey(), { priorities: { state: "answered", value: { ranked: ["p.a"] } } }),
  ).toEqual([]);
});

it("knows what can be put in order", () => {
  expect(prioritiesAsked(model)).toEqual(["p.a", "p.b", "p.other"]);
  expect(prioritiesAsked(aSurvey())).toEqual([]);
});
