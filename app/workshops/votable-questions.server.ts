// What a room can vote on, with what speaks for talking about each.
import type { Locale } from "../domain/fields/id.schema.ts";
import { isDebatable } from "../domain/opinions/opinion.ts";
import { isIndicator } from "../domain/survey/survey-model.ts";
import { suggestQuestions } from "../domain/workshops/suggest-questions.ts";
import { opinionsOf } from "../opinions/opinions-of.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { VotableQuestion } from "./preparation.view.ts";

/** As many as a morning has room for. */
const MOST_SUGGESTED = 12;

/** What is suggested first, the most urgent one on top; then the others in the order of the questionnaire. */
export function votableQuestions(
  deps: Deps,
  opened: OpenAssessment,
  locale: Locale,
): readonly VotableQuestion[] {
  const { model, saved } = opened;
  const texts = surveyTexts(model, locale);
  const { questions: said } = opinionsOf(deps, opened);
  const discussable = votableIds(opened).flatMap((id) => {
    const question = model.questions.get(id);
    const stored = saved.get(id);
    if (question === undefined || !isIndicator(question)) return [];
    const range = said.get(id)?.disagreement?.range ?? 0;
    const isAnswered = stored !== undefined && stored.answer.state !== "unanswered";
    return [{ id, range, weight: question.weight, confidence: stored?.confidence ?? null, isAnswered }];
  });
  const suggested = suggestQuestions(discussable, MOST_SUGGESTED);
  const first = new Set(suggested.map(({ id }) => id));
  const rest = discussable.filter(({ id }) => !first.has(id)).map(({ id }) => ({ id, why: [] }));
  return [...suggested, ...rest].map(({ id, why }) => {
    const section = model.sectionOf.get(id)?.id ?? "";
    return {
      ...{ id, why, name: texts.questions[id]?.short ?? id },
      section: texts.sections[section]?.short ?? section,
    };
  });
}

/** In the order of the questionnaire: scored, on the path, and not itself made of votes. */
export function votableIds({ path }: OpenAssessment): readonly string[] {
  return path.steps.flatMap(({ question }) => (isDebatable(question) ? [question.id] : []));
}
