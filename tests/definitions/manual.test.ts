// The author's manual is complete: whatever the format has is in it, and every example in it fits the format.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldSchema } from "../../app/domain/fields/field.schema.ts";
import { conditionSchema, OPERATORS } from "../../app/domain/questions/condition.schema.ts";
import { questionSchema } from "../../app/domain/questions/question.schema.ts";
import { FILE_SCHEMAS } from "../../app/domain/survey/json-schemas.ts";
import { appSources } from "../architecture/sources.ts";

const manual = readFileSync(join(import.meta.dirname, "../../survey-definitions/README.md"), "utf8");
const FENCE = /```json (\w+)\n(.*?)```/gs;
const prose = manual.replace(FENCE, "");
const shown = [...manual.matchAll(FENCE)].map(([, kind = "", content = ""]) => ({
  kind,
  content: JSON.parse(content),
}));

describe("the author's manual", () => {
  const words = new Set(
    Object.values(FILE_SCHEMAS).flatMap((schema) => wordsOf(z.toJSONSchema(schema, { io: "input" }))),
  );

  it("knows the format: the walk below reaches its keys and its values", () => {
    for (const word of [
      "thresholds",
      "notApplicable",
      "exclusive",
      "siblings",
      "ladder",
      "likert",
      "leversUnderWay",
      "confirm",
      "openingLevel",
    ])
      expect(words).toContain(word);
  });

  it.each([...words].sort())("speaks of %s", (word) => {
    expect(isNamed(word)).toBe(true);
  });

  it.each(OPERATORS)("has a line with an example for the operator %s", (operator) => {
    expect(prose).toContain(`| \`${operator}\` | \`{ "${operator}": `);
  });

  it("explains every rule of the check, and none that does not exist", () => {
    const explained = prose
      .slice(prose.indexOf("## What the check says"))
      .matchAll(/`([a-z]+(?:-[a-z]+)*)`(?=[^|]*\|[^|]*\|$|, `)/gm);
    expect([...new Set([...explained].map(([, rule]) => rule))].sort()).toEqual(rulesInTheCode());
  });

  const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
    ...FILE_SCHEMAS,
    question: questionSchema,
    field: fieldSchema,
    condition: conditionSchema,
  };
  it.each(shown)("shows an example of a $kind that fits (%#)", ({ kind, content }) => {
    expect(SCHEMAS[kind]).toBeDefined();
    expect(SCHEMAS[kind]?.safeParse(content).error?.issues).toBeUndefined();
  });

  it("shows every type of question", () => {
    const types = shown.filter(({ kind }) => kind === "question").map(({ content }) => content.type);
    expect(types.sort()).toEqual(questionSchema.options.map((option) => option.shape.type.value).sort());
  });
});

/** Between backquotes, alone or as a key or value of a piece of JSON. */
function isNamed(word: string): boolean {
  return (
    prose.includes(`\`${word}\``) ||
    [...prose.matchAll(/`[^`\n]+`/g)].some(([code]) => code.includes(`"${word}"`))
  );
}

/** Names of keys and written values, at any depth of a JSON Schema. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "properties") return [...Object.keys(value), ...Object.values(value).flatMap(wordsOf)];
    if (key === "const" || key === "enum") return [value].flat().filter((one) => typeof one === "string");
    return wordsOf(value);
  });
}

function rulesInTheCode(): readonly string[] {
  const sources = appSources().filter(({ path }) =>
    /^app\/(domain\/(authoring|survey|questions)|record|commands\/survey)\//.test(path),
  );
  const calls = /(?:inSurvey|inLevers|finding|error|report)\(\s*"([a-z-]+)"|\brule: "([a-z-]+)"/g;
  const rules = sources.flatMap(({ text }) =>
    [...text.matchAll(calls)].map(([, called, written]) => called ?? written ?? ""),
  );
  return [...new Set(rules)].sort();
}
