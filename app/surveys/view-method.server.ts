import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { listSurveys } from "../record/list-surveys.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { MethodView } from "./method.view.ts";

/** The method of one questionnaire; of the longest when none is named. */
export function viewMethod(
  deps: Deps,
  { surveyId, locale }: { readonly surveyId: string | null; readonly locale: Locale },
): Result<MethodView, "NOT_FOUND"> {
  const surveys = listSurveys(deps, locale);
  const model = deps.definitions.getCurrent(surveyId ?? surveys[0]?.id ?? "");
  if (model === undefined) return refused("NOT_FOUND");
  const others = surveys
    .filter(({ id }) => id !== model.survey.id)
    .map(({ id, title, language }) => ({ id, title, language }));
  return accepted({ model, texts: surveyTexts(model, locale), others });
}
