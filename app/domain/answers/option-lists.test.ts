import { describe, expect, it } from "vitest";
import { answered } from "../../../tests/builders/answers.ts";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { COMMUNES, EVERY_QUESTION, everyQuestionModel } from "../../../tests/builders/every-question.ts";
import type { Question } from "../questions/question.schema.ts";
import { optionLists } from "./option-lists.ts";

const model = modelOf("metropoles-numeriques");
const ask = (id: string, answers = {}) =>
  optionLists(model, model.questions.get(id) as Question, { answers, communes: COMMUNES });

describe("optionLists", () => {
  it("finds options wherever the definition takes them from", () => {
    const lists = ask("projects");
    expect(Object.keys(lists)).toEqual(["communes", "brakes.brake", "brakes.lever", "gains.gain", "consent"]);
    expect(lists["communes"]).toEqual(COMMUNES);
    expect(lists["brakes.brake"]).toContain("brake.budget");
    expect(lists["brakes.lever"]).toHaveLength(model.levers.length);
    expect(lists["gains.gain"]).toHaveLength(10);
    expect(lists["consent"]).toContain("total-cost");
    expect(lists["consent"]).not.toContain("consent");
  });

  it("follows the question's own options and the entries of a list", () => {
    const answers = { projects: answered([{ id: "p1", name: "Portal" }]) };
    expect(ask("brake.budget", answers)).toEqual({
      tags: ["running-costs", "state-aid-end", "procurement"],
      projects: ["p1"],
    });
    expect(ask("brake.budget")).toMatchObject({ projects: [] });
  });

  it("is one object while nothing changes, and another when something does", () => {
    const { ladder, group } = EVERY_QUESTION;
    const given = (question: Question, communes: readonly string[]) =>
      optionLists(everyQuestionModel, question, { answers: {}, communes });
    expect(given(ladder, ["1"])).toBe(given(ladder, ["2"]));
    expect(given(group, ["1", "2"])).toBe(given(group, ["1", "2"]));
    expect(given(group, ["1", "2"])).not.toBe(given(group, ["2", "1"]));
    expect(given(group, ["3"])).toEqual({ towns: ["3"] });
  });

  it("names each list by the path of its field, and finds no options where there are none to find", () => {
    const source = (kind: object) => ({ type: "choices", options: { source: kind } }) as const;
    const question = {
      ...{ id: "q", type: "group", ask: [] },
      fields: [
        { id: "plain", type: "choice", options: ["a", "b"] },
        { id: "text", type: "text", max: 9 },
        { id: "levers", ...source({ kind: "levers" }) },
        { id: "gone", ...source({ kind: "section", section: "gone" }) },
        { id: "all", ...source({ kind: "section", section: "all" }) },
        { id: "own", ...source({ kind: "question" }) },
        {
          id: "rows",
          type: "list",
          min: 0,
          max: 2,
          fields: [
            { id: "towns", ...source({ kind: "communes" }) },
            { id: "others", ...source({ kind: "siblings" }) },
          ],
        },
      ],
    } as unknown as Question;
    const lists = optionLists(everyQuestionModel, question, { answers: {}, communes: ["1"] });
    expect(lists).toEqual({
      ...{ levers: [], gone: [], own: [], "rows.towns": ["1"], "rows.others": ["towns"] },
      all: Object.values(EVERY_QUESTION).map(({ id }) => id),
    });
  });
});
