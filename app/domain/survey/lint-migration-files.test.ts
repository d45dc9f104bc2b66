import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator, aYesNo } from "../../../tests/builders/indicators.ts";
import { lintMigrationFiles } from "./lint-migration-files.ts";
import type { Migration, QuestionMove } from "./migration.schema.ts";
import { compileSurvey, type SurveyModel } from "./survey-model.ts";

const survey = aSurvey({
  sections: [
    aDimension("skills", [
      anIndicator({ id: "stays" }),
      anIndicator({ id: "comes" }),
      aYesNo({ id: "asks", options: ["no", "yes"].map((id, level) => ({ id, level })) }),
      {
        ...{ id: "team", type: "group", ask: [] },
        fields: [
          { id: "kind", type: "choice", options: ["small", "large"] },
          { id: "name", type: "text", max: 9 },
        ],
      },
    ]),
  ],
});
const current: SurveyModel = compileSurvey({
  ...survey.definition,
  survey: { ...survey.survey, version: "1.2.0" },
});

type Moves = Readonly<Record<string, QuestionMove>>;
const step = (from: string, to: string, questions: Moves): Migration => ({
  $schema: "",
  from,
  to,
  questions,
});
const last = (questions: Moves) => ({ "last.json": step("1.1.0", "1.2.0", questions) });
const found = (files: Readonly<Record<string, Migration>>) =>
  lintMigrationFiles(files, current).map(({ file, path, message }) => `${file} ${path} ${message}`);
const both = (other: string, id: string, target: string) =>
  `/questions/${id} "${other}" and "${id}" both lead to "${target}"; drop one of them, or give it another "to".`;

describe("D: what the files of migrations tell by themselves", () => {
  it("is nothing where each leads to a question of its own, or leaves it behind", () => {
    expect(found({})).toEqual([]);
    expect(found(last({}))).toEqual([]);
    expect(found(last({ goes: { to: "comes" }, other: { drop: true }, stays: { confirm: true } }))).toEqual(
      [],
    );
  });

  it("takes two files to one version, from two older ones", () => {
    expect(found({ "a.json": step("1.0.0", "1.2.0", {}), ...last({}) })).toEqual([]);
    expect(found({ "a.json": step("1.1.0", "1.2.0", {}), ...last({}) })).toEqual([
      "migrations/last.json /from Another file leads from 1.1.0 to 1.2.0 as well; keep one.",
    ]);
  });

  it("ends with one that leads from a version to itself, and refuses it", () => {
    expect(found({ "a.json": step("1.2.0", "1.2.0", { stays: {} }) })).toEqual([
      expect.stringMatching(/^migrations\/a\.json /),
    ]);
  });

  it("says what it found as an error of its file", () => {
    const [finding] = lintMigrationFiles(last({ goes: { to: "nowhere" } }), current);
    expect(finding).toEqual({
      ...{ rule: "migration-covers", severity: "error", file: "migrations/last.json" },
      ...{ path: "/questions/goes", message: `Version 1.2.0 has no question "nowhere".` },
    });
  });

  it("finds two that lead to one, in a step between older versions too", () => {
    const moves: Moves = { goes: { to: "comes" }, other: { to: "comes" } };
    expect(found(last(moves))).toEqual([`migrations/last.json ${both("goes", "other", "comes")}`]);
    const third: Moves = { ...moves, third: { to: "comes" } };
    expect(found(last(third)), "each is told of the first").toEqual([
      `migrations/last.json ${both("goes", "other", "comes")}`,
      `migrations/last.json ${both("goes", "third", "comes")}`,
    ]);
    expect(found({ "a.json": step("1.0.0", "1.1.0", moves) })).toEqual([
      `migrations/a.json ${both("goes", "other", "comes")}`,
    ]);
  });

  it("finds one that takes the place of a question which an earlier step led there", () => {
    const files = {
      "a.json": step("1.0.0", "1.1.0", { old: { to: "comes" } }),
      ...last({ goes: { to: "comes" } }),
    };
    expect(found(files)).toEqual([`migrations/last.json ${both("comes", "goes", "comes")}`]);
    const dropped = {
      "a.json": step("1.0.0", "1.1.0", { old: { drop: true } }),
      ...last({ goes: { to: "old" } }),
    };
    expect(found(dropped)).toEqual([
      `migrations/last.json /questions/goes Version 1.2.0 has no question "old".`,
    ]);
  });

  it("finds one that takes the place of what an earlier step names, two steps before", () => {
    const files = {
      "a.json": step("0.9.0", "1.0.0", { comes: { confirm: true } }),
      "b.json": step("1.0.0", "1.1.0", {}),
      ...last({ goes: { to: "comes" } }),
    };
    expect(found(files)).toEqual([`migrations/last.json ${both("comes", "goes", "comes")}`]);
  });

  it("knows nothing of a version from steps that lead elsewhere, or back", () => {
    const aside = {
      "a.json": step("1.0.0", "1.0.5", { comes: { confirm: true } }),
      ...last({ goes: { to: "comes" } }),
    };
    expect(found(aside)).toEqual([]);
    const back = {
      "a.json": step("1.2.0", "1.1.0", { comes: { confirm: true } }),
      ...last({ goes: { to: "comes" } }),
    };
    expect(found(back)).toEqual([`migrations/a.json /to "to" must be a later version than "from".`]);
  });

  it("finds a question that an earlier step led to, and that is gone by now", () => {
    const files = { "a.json": step("1.0.0", "1.1.0", { old: { to: "between" } }), ...last({}) };
    expect(found(files)).toEqual([
      `migrations/last.json /questions/between Version 1.2.0 has no question "between".`,
    ]);
    expect(found({ ...files, ...last({ between: { drop: true } }) })).toEqual([]);
    // What a version between had is known in part: it says nothing of what is not there.
    expect(found({ "a.json": step("1.0.0", "1.1.0", { old: { to: "between" } }) })).toEqual([]);
  });

  it("finds options and fields that lead nowhere in the version that is known", () => {
    const moves: Moves = {
      asks: { options: { perhaps: "never", no: "no", old: null } },
      team: {
        fields: {
          kind: { options: { tiny: "small", huge: "enormous" } },
          name: { options: { a: "b" } },
          gone: { options: { a: "b" } },
          dropped: { drop: true },
        },
      },
    };
    expect(found(last(moves))).toEqual([
      `migrations/last.json /questions/asks/options/perhaps The newer question has no option "never".`,
      `migrations/last.json /questions/team/fields/kind/options/huge The newer question has no option "enormous".`,
      `migrations/last.json /questions/team/fields/gone The field "gone" is gone; say so with "drop" in "fields".`,
    ]);
    expect(found({ "a.json": step("1.0.0", "1.1.0", { asks: { options: { perhaps: "never" } } }) })).toEqual(
      [],
    );
  });

  it("finds a second file for one step: which one counts would hang on their names", () => {
    const files = { "a.json": step("1.1.0", "1.2.0", {}), ...last({}) };
    expect(found(files)).toEqual([
      "migrations/last.json /from Another file leads from 1.1.0 to 1.2.0 as well; keep one.",
    ]);
    expect(found({ "a.json": step("1.0.0", "1.2.0", {}), "b.json": step("1.0.0", "1.1.0", {}) })).toEqual([]);
  });

  it("is not fooled by the words of the language", () => {
    const files = { "a.json": step("1.0.0", "1.1.0", { old: { to: "constructor" } }), ...last({}) };
    expect(found(files)).toHaveLength(1);
  });
});
