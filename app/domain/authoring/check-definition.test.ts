import { describe, expect, it } from "vitest";
import { readDefinitionFolder } from "../../record/definition-folders.store.server.ts";
import type { Survey } from "../survey/survey.schema.ts";
import { checkDefinition, type DefinitionParts } from "./check-definition.ts";

const folder = readDefinitionFolder("survey-definitions", "metropoles-numeriques");

function errorsOf(overrides: Partial<DefinitionParts>): readonly string[] {
  const { findings } = checkDefinition({ ...folder, ...overrides });
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ file, path }) => `${file} ${path}`.trim());
}
function withSurvey(change: (survey: Survey) => void): DefinitionParts["files"] {
  const survey = structuredClone(folder.files.survey) as Survey;
  change(survey);
  return { ...folder.files, survey };
}

describe("checkDefinition", () => {
  it("gives the model of a folder without error", () => {
    const { model, migrations } = checkDefinition(folder);
    expect(errorsOf({})).toEqual([]);
    expect(model?.survey.id).toBe("metropoles-numeriques");
    expect(migrations.map(({ from, to }) => [from, to])).toEqual([
      ["1.0.0", "1.1.0"],
      ["1.1.0", "1.2.0"],
      ["1.2.0", "1.2.1"],
    ]);
  });

  it("gives no model when a file has not the format, and still reads the migrations", () => {
    const bad = { files: { ...folder.files, levers: {} }, migrations: { "a.json": { from: 1 } } };
    expect(checkDefinition({ ...folder, ...bad }).model).toBeUndefined();
    const files = errorsOf(bad).map((error) => error.split(" ")[0]);
    expect(new Set(files)).toEqual(new Set(["levers.json", "migrations/a.json"]));
  });

  it("gives the migrations that have the format", () => {
    const migration = { $schema: "migration.schema.json", from: "1.0.0", to: "1.1.0", questions: {} };
    expect(checkDefinition({ ...folder, migrations: { "a.json": migration } }).migrations).toEqual([
      migration,
    ]);
  });

  it("reports an example that does not hold", () => {
    const example = {
      title: "Nothing answered",
      input: { answers: {} },
      expected: { global: { score: 50 } },
    };
    const [first] = Object.values(folder.examples);
    const wrong = { ...(first as object), ...example };
    expect(errorsOf({ examples: { ...folder.examples, "wrong.json": wrong } })).toEqual([
      expect.stringMatching(/^examples\/wrong\.json/),
    ]);
  });

  it("leaves the examples aside while the parts do not agree", () => {
    const files = withSurvey(({ sections }) =>
      Object.assign(sections[0] ?? {}, { visibleIf: { "!!": { var: "no-such-question" } } }),
    );
    const errors = errorsOf({ files, examples: { "wrong.json": {} } });
    expect(errors).not.toEqual([]);
    expect(errors.filter((error) => error.startsWith("examples/"))).toEqual([]);
  });
});
