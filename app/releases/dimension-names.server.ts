import type { Edition } from "../domain/editions/edition.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Dimension -> its name, in the order of the questionnaire; empty where that is served no more. */
export function dimensionNames(
  { definitions }: Pick<Deps, "definitions">,
  { surveyId, surveyVersion }: Pick<Edition, "surveyId" | "surveyVersion">,
  locale: Locale,
): Readonly<Record<string, string>> {
  const pinned = surveyVersion === null ? undefined : definitions.getVersion(surveyId, surveyVersion);
  const model = pinned ?? definitions.getCurrent(surveyId);
  if (model === undefined) return {};
  const { sections } = surveyTexts(model, locale);
  return Object.fromEntries(model.dimensions.map(({ id }) => [id, sections[id]?.title ?? id]));
}
