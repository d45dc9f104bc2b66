// What changes of what was allowed before, and the words of the questionnaire that name it.
import type { Locale } from "../domain/fields/id.schema.ts";
import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { whatChanged } from "../domain/publication/what-changed.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AllowedDocument } from "./allowed-document.server.ts";
import type { EarlierConsent, Named } from "./earlier-consent.view.ts";

export function earlierConsent(
  { document: before, at, official }: AllowedDocument,
  document: PublicDocument,
): EarlierConsent {
  return { at, official, changes: whatChanged(before, document) };
}

/** Undefined for a version of the questionnaire that is not there any more. */
export function namedSurvey(deps: Deps, { survey }: PublicDocument, locale: Locale): Named | undefined {
  const model = deps.definitions.getVersion(survey.id, survey.version);
  return model && { model, texts: surveyTexts(model, locale) };
}
