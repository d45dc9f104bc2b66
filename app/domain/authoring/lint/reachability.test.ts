import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../../tests/builders/a-survey.ts";
import { aMultiSelect, anIndicator } from "../../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../../tests/builders/unscored-questions.ts";
import type { Condition } from "../../questions/condition.schema.ts";
import type { Section } from "../../survey/survey.schema.ts";
import { lintReachability } from "./reachability.ts";

const is = (id: string, value: string | number): Condition => ({ "==": [{ var: id }, value] });
const choice = (id: string, visibleIf?: Condition) =>
  aChoice(id, ["yes", "no"], visibleIf === undefined ? {} : { visibleIf });

function told(...sections: readonly Section[]): readonly string[] {
  return lintReachability(aSurvey({ sections: [...sections] }).definition).map(
    ({ severity, path }) => `${severity} ${path}`,
  );
}

describe("a condition that someone can meet", () => {
  it.each<Condition>([
    is("a", "yes"),
    { "!": is("a", "yes") },
    { and: [is("a", "yes"), is("b", "no")] },
    { "!": { "!!": { var: "a" } } },
    { and: [{ "!!": { var: "a" } }, { "!": is("a", "yes") }] },
    { and: [{ ">": [{ var: "level" }, 2] }, { "<": [{ var: "level" }, 4] }] },
    { and: [{ in: ["a", { var: "m" }] }, { in: ["b", { var: "m" }] }, { "!": { in: ["c", { var: "m" }] } }] },
    { and: [{ "!!": { var: "m" } }, { "!": { in: ["a", { var: "m" }] } }] },
    { "==": [{ var: "a" }, { var: "b" }] },
  ])("is left alone: %j", (condition) => {
    const questions = [choice("a"), choice("b"), choice("asked", condition)];
    const scored = [anIndicator({ id: "level" }), aMultiSelect({ id: "m" })];
    expect(told(aDimension("one", scored), aFactsSection("facts", questions))).toEqual([]);
  });

  it("is found through the conditions of what it names", () => {
    const b = choice("b", is("a", "yes"));
    expect(told(aFactsSection("facts", [choice("a"), b, choice("c", is("b", "no"))]))).toEqual([]);
    const both = choice("c", { and: [is("b", "no"), is("a", "yes")] });
    expect(told(aFactsSection("facts", [choice("a"), b, both]))).toEqual([]);
  });
});

describe("a condition that nobody can meet", () => {
  it.each<Condition>([
    { and: [is("a", "yes"), is("a", "no")] },
    { and: [{ ">": [{ var: "level" }, 3] }, { "<": [{ var: "level" }, 4] }] },
    { "<": [{ var: "level" }, 0] },
    { and: [is("a", "yes"), { "!": { "!!": { var: "a" } } }] },
    is("nowhere", "yes"),
  ])("is told of: %j", (condition) => {
    const questions = [choice("a"), choice("asked", condition)];
    expect(
      told(aDimension("one", [anIndicator({ id: "level" })]), aFactsSection("facts", questions)),
    ).toEqual(["error /sections/1/questions/1/visibleIf"]);
  });

  it("is found through what it names, which may itself be hidden", () => {
    const b = choice("b", is("a", "yes"));
    const c = choice("c", { and: [is("b", "no"), is("a", "no")] });
    expect(told(aFactsSection("facts", [choice("a"), b, c]))).toEqual([
      "error /sections/0/questions/2/visibleIf",
    ]);
    const chain = choice("c", is("b", "no"));
    const last = choice("d", { and: [is("c", "yes"), is("a", "no")] });
    expect(told(aFactsSection("facts", [choice("a"), b, chain, last]))).toEqual([
      "error /sections/0/questions/3/visibleIf",
    ]);
  });

  it("is found with the condition of its section", () => {
    const inside = aFactsSection("later", [choice("b", is("a", "no"))], { visibleIf: is("a", "yes") });
    expect(told(aFactsSection("facts", [choice("a")]), inside)).toEqual([
      "error /sections/1/questions/0/visibleIf",
    ]);
    const hidden = aFactsSection("later", [choice("b")], { visibleIf: is("a", "yes") });
    const after = aFactsSection("last", [choice("c", { and: [is("b", "yes"), is("a", "no")] })]);
    expect(told(aFactsSection("facts", [choice("a")]), hidden, after)).toEqual([
      "error /sections/2/questions/0/visibleIf",
    ]);
  });
});

describe("a condition on many answers", () => {
  const ids = Array.from({ length: 12 }, (_, place) => `q${place}`);
  const impossible = (count: number): Condition => ({
    and: [
      { or: ids.slice(0, count).map((id) => is(id, "yes")) },
      ...ids.slice(0, count).map((id): Condition => is(id, "no")),
    ],
  });
  const asked = (condition: Condition) =>
    told(aFactsSection("facts", [...ids.map((id) => choice(id)), choice("asked", condition)]));

  it("is proved to be impossible while that takes no more than fifty thousand attempts", () => {
    expect(asked(impossible(9))).toEqual(["error /sections/0/questions/12/visibleIf"]);
  });

  it("is only doubted where it would take more", () => {
    expect(asked(impossible(11))).toEqual(["advice /sections/0/questions/12/visibleIf"]);
    const [finding] = lintReachability(
      aSurvey({
        sections: [aFactsSection("facts", [...ids.map((id) => choice(id)), choice("asked", impossible(11))])],
      }).definition,
    );
    expect(finding?.message).toBe(
      "This condition depends on too many answers to prove that it can be true; try to simplify it.",
    );
  });
});
