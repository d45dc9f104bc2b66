// The words and the structure match: every id has its words in every declared language, and no words are left without
// an id. What the languages say against one another is checked in `locales.ts`.

import type { Locale } from "../../fields/id.schema.ts";
import { type Finding, pointer } from "../../survey/finding.ts";
import type { SurveyDefinition } from "../../survey/survey-model.ts";
import type { Texts } from "../../survey/texts.schema.ts";
import { inSurvey } from "./report.ts";
import { type TextSlot, textSlots } from "./text-slots.ts";
import { type TextSwitch, textSwitches } from "./text-switches.ts";

interface Words {
  readonly file: string;
  readonly texts: Texts;
}

const UNUSED = "Nothing in the questionnaire calls for these words.";

export function lintTexts(definition: SurveyDefinition): readonly Finding[] {
  const slots = textSlots(definition);
  const switches = textSwitches(definition.survey);
  const written = Object.values(definition.texts).map((texts) => ({
    file: `texts.${texts.locale}.json`,
    texts,
  }));
  return [
    ...wrongLocales(definition),
    ...written.flatMap((words) => [
      ...slots.flatMap((slot) => wrongSlot(words, slot)),
      ...switches.flatMap((one) => wrongSwitch(words, one)),
    ]),
  ];
}

function wrongLocales({ survey, texts }: SurveyDefinition): readonly Finding[] {
  const missing = survey.locales.filter((locale) => texts[locale] === undefined);
  const others = Object.keys(texts).filter((locale) => !survey.locales.includes(locale as Locale));
  const misnamed = Object.entries(texts).filter(([locale, words]) => words.locale !== locale);
  return [
    ...missing.map((locale) =>
      inSurvey("declared-locale", ["locales"], `The file texts.${locale}.json is missing.`),
    ),
    ...others.map((locale) =>
      inSurvey(
        "declared-locale",
        ["locales"],
        `There is a texts.${locale}.json and "${locale}" is not declared here.`,
      ),
    ),
    ...misnamed.map(([locale]) =>
      finding(
        "declared-locale",
        `texts.${locale}.json`,
        ["locale"],
        `The name of the file says "${locale}".`,
      ),
    ),
  ];
}

function wrongSlot({ file, texts }: Words, { at, ids, also = [] }: TextSlot): readonly Finding[] {
  const there = Object.keys((valueAt(texts, at) ?? {}) as object);
  const missing = ids.filter((id) => !there.includes(id));
  const unused = there.filter((id) => !ids.includes(id) && !also.includes(id));
  return [
    ...missing.map((id) => finding("text-missing", file, [...at, id], `The words of "${id}" are missing.`)),
    ...unused.map((id) => finding("text-unused", file, [...at, id], UNUSED)),
  ];
}

function wrongSwitch({ file, texts }: Words, { at, isWanted }: TextSwitch): readonly Finding[] {
  const isThere = valueAt(texts, at) !== undefined;
  if (isThere === isWanted) return [];
  if (isThere) return [finding("text-unused", file, at, UNUSED)];
  return [finding("text-missing", file, at, `The words of "${at.at(-1)}" are missing.`)];
}

function valueAt(texts: Texts, at: readonly string[]): unknown {
  return at.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], texts);
}

function finding(...[rule, file, path, message]: [string, string, readonly string[], string]): Finding {
  return { rule, file, path: pointer(path), message, severity: "error" };
}
