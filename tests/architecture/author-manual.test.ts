// The author's manual names all that the format has and nothing that it has not: each field with whether it is needed and
// the values it may have, each type, operator, section kind, source, sentence and rule. Its examples are of the format.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { filesUnder } from "../../app/commands/files-under.server.ts";
import { conditionSchema, OPERATORS } from "../../app/domain/survey/condition.schema.ts";
import { exampleSchema } from "../../app/domain/survey/example.schema.ts";
import { fieldSchema, optionSourceSchema } from "../../app/domain/survey/field.schema.ts";
import { FILE_SCHEMAS } from "../../app/domain/survey/json-schemas.ts";
import { leverSchema } from "../../app/domain/survey/levers.schema.ts";
import { migrationSchema } from "../../app/domain/survey/migration.schema.ts";
import { INDICATOR_TYPES, questionSchema } from "../../app/domain/survey/question.schema.ts";
import { SENTENCES } from "../../app/domain/survey/sentences.ts";
import { SECTION_KINDS, surveySchema } from "../../app/domain/survey/survey.schema.ts";
import { textsSchema } from "../../app/domain/survey/texts.schema.ts";
import { readDefinitionFolder } from "../../app/storage/definition-folders.server.ts";
import { type FormatKey, formatKeys, keysByType } from "./format-keys.ts";
import { codeIn, documentedKeys, examples, headings, rows } from "./manual.ts";

const ROOT = join(import.meta.dirname, "../..");
const CHAPTERS: Readonly<Record<keyof typeof FILE_SCHEMAS, string>> = {
  survey: "survey.json",
  levers: "levers.json",
  texts: "texts.<locale>.json",
  example: "Examples",
  migration: "Migrations",
};
const questionTypes = keysByType(surveySchema, "Question");
const fieldTypes = keysByType(surveySchema, "Field");

type KeyMap = ReadonlyMap<string, FormatKey>;

/** The type itself is named by the heading of its chapter. */
function withoutType(keys: KeyMap): KeyMap {
  return new Map([...keys, ["type", { isNeeded: true, values: [] }]]);
}

function expectDocumented(format: KeyMap, manual: KeyMap): void {
  const needed = (keys: KeyMap) =>
    Object.fromEntries([...keys].map(([path, key]) => [path, key.isNeeded ? "needed" : "optional"]));
  expect(needed(manual)).toEqual(needed(format));
  for (const [path, { values }] of format)
    expect(manual.get(path)?.values, `values of ${path}`).toEqual(expect.arrayContaining([...values]));
}

describe("the author's manual", () => {
  it.each(Object.entries(CHAPTERS))("names every field of a %s file", (file, chapter) => {
    const format = new Map(formatKeys(FILE_SCHEMAS[file as keyof typeof FILE_SCHEMAS]));
    for (const sentence of SENTENCES) format.delete(`sentences.${sentence}`);
    expectDocumented(format, documentedKeys(chapter));
  });

  it("has a chapter for every type of question and of field, and for no other", () => {
    expect([...headings("Question")].sort()).toEqual([...questionTypes.keys()].sort());
    expect([...headings("Field")].sort()).toEqual([...fieldTypes.keys()].sort());
  });

  it.each([...questionTypes])("names every field of a question of type %s", (type, format) => {
    const isScored = (INDICATOR_TYPES as readonly string[]).includes(type);
    const common = ["Every question", isScored ? "Scored questions" : "Other questions"];
    expectDocumented(withoutType(format), documentedKeys(...common, `Question ${type}`));
  });

  it.each([...fieldTypes])("names every field of a field of type %s", (type, format) => {
    expectDocumented(withoutType(format), documentedKeys("Every field", `Field ${type}`));
  });

  it("names the words of a field, also inside a list or a group", () => {
    const manual = documentedKeys("Words of a field");
    expectDocumented(formatKeys(textsSchema, "FieldText"), manual);
    const inside = new Map([...manual].filter(([path]) => path !== "fields"));
    expectDocumented(formatKeys(textsSchema, "SimpleFieldText"), inside);
  });

  it.each([
    ["Conditions", OPERATORS],
    ["Section kinds", SECTION_KINDS],
    ["Sources of options", optionSourceSchema.options.map(({ shape }) => shape.kind.value)],
    ["Sentences", SENTENCES],
    ["Values of questions", [...questionTypes.keys()]],
    ["Values of fields", [...fieldTypes.keys()]],
  ])("lists under %s what the format has", (heading, names) => {
    expect([...rows(heading).keys()].sort()).toEqual([...names].sort());
  });

  it("lists the rules of the check", () => {
    const found = ["app/domain/survey", "app/storage", "app/commands/survey"]
      .flatMap((folder) => filesUnder(join(ROOT, folder)))
      .filter((file) => !file.endsWith(".test.ts"))
      .flatMap((file) => [...readFileSync(file, "utf8").matchAll(RULE)].map(([, rule]) => rule));
    expect([...rows("Rules of the check").keys()].sort()).toEqual([...new Set(found)].sort());
  });

  it.each(["commune-numerique", "metropoles-numeriques"])("gives each sentence of %s its names", (survey) => {
    const { files } = readDefinitionFolder(join(ROOT, "survey-definitions"), survey);
    for (const texts of Object.values(files.texts))
      for (const [sentence, text] of Object.entries(textsSchema.parse(texts).sentences)) {
        const used = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
        expect(codeIn(rows("Sentences").get(sentence)?.[0] ?? ""), sentence).toEqual(
          expect.arrayContaining(used),
        );
      }
  });
});

/** How a finding is made in the code of the check: its rule comes first. */
const RULE = /(?:\brule: |\b(?:inSurvey|inLevers|report|error|finding)\(\s*)"([a-z]+(?:-[a-z]+)*)"/g;

const EXAMPLES: Readonly<Record<string, z.ZodType>> = {
  survey: surveySchema,
  question: questionSchema,
  field: fieldSchema,
  condition: conditionSchema,
  lever: leverSchema,
  words: textsSchema.shape.questions.valueType,
  example: exampleSchema,
  migration: migrationSchema,
};

describe("an example of the manual", () => {
  it.each(Object.entries(EXAMPLES))("is of the format: %s", (kind, schema) => {
    expect(examples(kind)).not.toEqual([]);
    for (const { json, heading } of examples(kind))
      expect(schema.safeParse(json).error?.issues, heading).toBeUndefined();
  });

  it.each([
    ["Question", "question"],
    ["Field", "field"],
  ])("%s: shows the type of its chapter", (word, kind) => {
    const shown = examples(kind).map(({ heading, json }) => ({
      heading,
      type: (json as { type: string }).type,
    }));
    for (const type of headings(word)) expect(shown).toContainEqual({ heading: `${word} ${type}`, type });
  });

  it("uses every operator", () => {
    const conditions = JSON.stringify(examples("condition").map(({ json }) => json));
    expect(OPERATORS.filter((operator) => !conditions.includes(`"${operator}":`))).toEqual([]);
  });
});
