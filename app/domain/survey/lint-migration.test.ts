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

  it("only goes forward", () => {
    expect(found({ goes: { drop: true }, changes: { drop: true } }, ["2.0.0", "1.0.0"] as never)).toEqual([
      expect.stringMatching(/^\/to /),
    ]);
  });
});
