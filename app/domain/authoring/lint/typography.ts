// Typography that a reader notices, as advice: in French, narrow no-break spaces before ; : ! ? » and after «; in both
// languages, curly apostrophes and quotation marks.
import { type Finding, pointer } from "../../survey/finding.ts";
import type { SurveyDefinition } from "../../survey/survey-model.ts";

interface Habit {
  readonly pattern: RegExp;
  readonly message: string;
}

const STRAIGHT: Habit = { pattern: /['"]/, message: "Write curly marks (’ “ ”) instead of straight ones." };
const HABITS: Readonly<Record<string, readonly Habit[]>> = {
  fr: [
    STRAIGHT,
    {
      pattern: / [;:!?»%]|« |[\p{L}\d][;!?»]|«[\p{L}\d]/u,
      message: "Put a no-break space (U+202F or U+00A0) before ; : ! ? » % and after «.",
    },
  ],
  en: [STRAIGHT, { pattern: / [;:!?]/, message: "English has no space before ; : ! ?" }],
};

export function lintTypography({ texts }: SurveyDefinition): readonly Finding[] {
  return Object.entries(texts).flatMap(([locale, words]) => {
    const { $schema: _schema, ...rest } = words;
    return adviceOn(rest, [], { file: `texts.${locale}.json`, habits: HABITS[locale] ?? [] });
  });
}

interface Reading {
  readonly file: string;
  readonly habits: readonly Habit[];
}

function adviceOn(value: unknown, path: readonly string[], { file, habits }: Reading): readonly Finding[] {
  if (typeof value !== "string")
    return Object.entries(value as object).flatMap(([key, inner]) =>
      adviceOn(inner, [...path, key], { file, habits }),
    );
  return habits
    .filter(({ pattern }) => pattern.test(value))
    .map(({ message }) => ({ rule: "typography", file, path: pointer(path), message, severity: "advice" }));
}
