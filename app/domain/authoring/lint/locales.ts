// Every language says the same things: the same texts are there, and each has the same {{names}} to fill in.
import { type Finding, pointer } from "../../survey/finding.ts";
import type { SurveyDefinition } from "../../survey/survey-model.ts";

interface Leaves {
  readonly file: string;
  /** JSON pointer -> text, for every text of the file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Each language is compared with the first declared one. */
export function lintLocales({ survey, texts }: SurveyDefinition): readonly Finding[] {
  const written = survey.locales.flatMap((locale) => {
    const words = texts[locale];
    return words ? [{ file: `texts.${locale}.json`, texts: new Map(leaves(words, [])) }] : [];
  });
  const [first, ...others] = written;
  return first ? others.flatMap((other) => [...uneven(first, other), ...otherNames(first, other)]) : [];
}

function uneven(first: Leaves, other: Leaves): readonly Finding[] {
  const missing = [...first.texts.keys()].filter((path) => !other.texts.has(path));
  const added = [...other.texts.keys()].filter((path) => !first.texts.has(path));
  return [
    ...missing.map((path) =>
      error("same-texts", other.file, path, `These words of ${first.file} are missing here.`),
    ),
    ...added.map((path) =>
      error("same-texts", other.file, path, `These words are missing in ${first.file}.`),
    ),
  ];
}

function otherNames(first: Leaves, other: Leaves): readonly Finding[] {
  return [...other.texts]
    .filter(([path, text]) => namesIn(text) !== namesIn(first.texts.get(path) ?? text))
    .map(([path]) =>
      error("same-names", other.file, path, `The {{names}} to fill in differ from those of ${first.file}.`),
    );
}

function leaves(value: unknown, path: readonly string[]): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[pointer(path), value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function namesIn(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(" ");
}

function error(...[rule, file, path, message]: [string, string, string, string]): Finding {
  return { rule, file, path, message, severity: "error" };
}
