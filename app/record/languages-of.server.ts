// Which languages the questionnaire of an assessment speaks, where it does not speak all of ours. Whoever may not come in is
// not told: for them there is no such assessment.
import { type Locale, localeSchema } from "../domain/fields/id.schema.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type AssessmentRef, openFor } from "./find-assessment.server.ts";

/** Null where every language has its words, and for who may not see the assessment. */
export function languagesOf(deps: Deps, ref: AssessmentRef): readonly Locale[] | null {
  const record = deps.assessments.get(ref.slug, ref.edition);
  const model = record && deps.definitions.getVersion(record.surveyId, record.surveyVersion);
  if (record === undefined || model === undefined) return null;
  const spoken = model.survey.locales;
  if (spoken.length === localeSchema.options.length) return null;
  const isShown = record.openToAll && deps.showsDemonstrations;
  const isLetIn = () => openFor(deps, { ref: { ...ref, isWatching: true }, right: () => true }) !== undefined;
  return isShown || isLetIn() ? spoken : null;
}
