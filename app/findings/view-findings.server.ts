import type { Locale } from "../domain/fields/id.schema.ts";
import { findingsOf } from "../domain/findings/findings.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { surveyLanguage, surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { editionSample } from "./edition-sample.server.ts";
import type { FindingsView } from "./findings.view.ts";

/** Of an edition that has begun, whether anything is online of it or not. */
export function viewFindings(
  deps: Deps,
  { key, locale }: { readonly key: string; readonly locale: Locale },
): Result<FindingsView, "NOT_FOUND"> {
  const known = editionSample(deps, key);
  if (known === undefined) return refused("NOT_FOUND");
  const { edition, sample, bodies } = known;
  return accepted({
    ...{ edition: key, name: edition.name, isDemonstration: edition.isDemonstration, bodies },
    ...{ findings: findingsOf(sample), model: sample.model, texts: surveyTexts(sample.model, locale) },
    language: surveyLanguage(sample.model, locale),
  });
}
