import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator, aYesNo } from "../../../tests/builders/indicators.ts";
import { lintMigration } from "./lint-migration.ts";
import type { QuestionMove } from "./migration.schema.ts";

const older = aSurvey({
  sections: [
    aDimension("skills", [
      anIndicator({ id: "stays" }),
      anIndicator({ id: "goes" }),
      aYesNo({ id: "changes" }),
    ]),
  ],
});
const newer = aSurvey({
  sections: [
    aDimension("skills", [
      anIndicator({ id: "stays" }),
      anIndicator({ id: "comes" }),
      anIndicator({ id: "changes" }),
    ]),
  ],
});

function found(
  questions: Record<string, QuestionMove>,
  [from, to] = ["1.0.0", "2.0.0"] as const,
): readonly string[] {
  return lintMigration("m.json", { $schema: "", from, to, questions }, [older, newer]).map(
    ({ path, message }) => `${path} ${message}`,
  );
}

describe("lintMigration", () => {
  it("is content when every question that went or changed its type is told about", () => {
    expect(found({ goes: { to: "comes" }, changes: { drop: true } })).toEqual([]);
  });

  it("asks what becomes of a question that went or changed its type", () => {
    expect(found({})).toEqual([
      expect.stringContaining(`"goes" is gone or of another type`),
      expect.stringContaining(`"changes" is gone or of another type`),
    ]);
  });

  it("refuses to start from or lead to a question that does not exist", () => {
    expect(found({ never: { drop: true }, goes: { to: "nowhere" }, changes: { drop: true } })).toEqual([
      expect.stringMatching(/^\/questions\/never /),
      expect.stringMatching(/^\/questions\/goes .*"nowhere"/),
    ]);
  });

  it("says where and what, as an error of its file", () => {
    const faults = lintMigration(
      "m.json",
      {
        $schema: "",
        from: "1.0.0",
        to: "2.0.0",
        questions: { never: { drop: true }, stays: { to: "gone" } },
      },
      [older, newer],
    );
    expect(faults).toEqual(
      [
        ["/questions/never", `Version 1.0.0 has no question "never".`],
        ["/questions/stays", `Version 2.0.0 has no question "gone".`],
        [
          "/questions",
          `"goes" is gone or of another type in version 2.0.0; say what becomes of its answers.`,
        ],
        [
          "/questions",
          `"changes" is gone or of another type in version 2.0.0; say what becomes of its answers.`,
        ],
      ].map(([path, message]) => ({
        rule: "migration-covers",
        file: "m.json",
        path,
        message,
        severity: "error",
      })),
    );
  });

  it("asks of a value what kind it is", () => {
    const asking = (type: "text" | "long-text") =>
      aSurvey({
        sections: [
          aDimension("one", [{ id: "v", type: "value", ask: [], field: { id: "v", type, max: 9 } }]),
        ],
      });
    const lint = (before: "text" | "long-text", after: "text" | "long-text") =>
      lintMigration("m.json", { $schema: "", from: "1.0.0", to: "2.0.0", questions: {} }, [
        asking(before),
        asking(after),
      ]);
    expect(lint("text", "text")).toEqual([]);
    expect(lint("text", "long-text")).toHaveLength(1);
  });

  it("D: refuses to make one answer of two", () => {
    const message = (id: string, other: string, target: string) =>
      `/questions/${id} "${other}" and "${id}" both lead to "${target}"; drop one of them, or give it another "to".`;
    expect(found({ goes: { to: "stays" }, changes: { drop: true } })).toEqual([
      message("goes", "stays", "stays"),
    ]);
    expect(found({ goes: { to: "comes" }, changes: { to: "comes" } })).toEqual([
      message("changes", "goes", "comes"),
    ]);
    expect(found({ stays: { drop: true }, goes: { to: "stays" }, changes: { drop: true } })).toEqual([]);
    expect(found({ stays: { to: "comes" }, goes: { to: "stays" }, changes: { drop: true } })).toEqual([]);
  });

  it("D: asks what becomes of an option that is gone, unless the question is left behind", () => {
    const asking = (...ids: string[]) =>
      aSurvey({
        sections: [
          aDimension("one", [aYesNo({ id: "v", options: ids.map((id, level) => ({ id, level })) })]),
        ],
      });
    const lint = (questions: Record<string, QuestionMove>) =>
      lintMigration("m.json", { $schema: "", from: "1.0.0", to: "2.0.0", questions }, [
        asking("no", "perhaps"),
        asking("no", "yes"),
      ]).map(({ path, message }) => `${path} ${message}`);
    expect(lint({})).toEqual([
      `/questions/v/options The option "perhaps" is gone; say which one takes its place, or null.`,
    ]);
    expect(lint({ v: { options: { perhaps: "yes" } } })).toEqual([]);
    expect(lint({ v: { drop: true } })).toEqual([]);
  });

  it("only goes forward", () => {
    expect(found({ goes: { drop: true }, changes: { drop: true } }, ["2.0.0", "1.0.0"] as never)).toEqual([
      expect.stringMatching(/^\/to /),
    ]);
    expect(found({ goes: { drop: true }, changes: { drop: true } }, ["1.0.0", "1.0.0"] as never)).toEqual([
      `/to "to" must be a later version than "from".`,
    ]);
  });
});
