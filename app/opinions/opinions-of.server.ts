// What was said of every question of an assessment by those who answered for themselves.
import { isVisible } from "../domain/branching/journey.ts";
import { asksCommunes } from "../domain/opinions/asks-communes.ts";
import { isDebatable } from "../domain/opinions/opinion.ts";
import type { Decision } from "../domain/opinions/opinion-page.types.ts";
import { type QuestionOpinions, questionOpinions } from "../domain/opinions/question-opinions.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { decisionsOf } from "./decisions-of.server.ts";

export interface AllOpinions {
  /** Questions on the path with at least one opinion, in order. */
  readonly questions: ReadonlyMap<string, QuestionOpinions>;
  /** Ids of those still in disagreement. */
  readonly disputed: readonly string[];
  readonly decisions: ReadonlyMap<string, Decision>;
  /** How many communes gave an opinion on any question. */
  readonly communes: number;
}

export function opinionsOf(deps: Deps, opened: OpenAssessment): AllOpinions {
  const { model, path, assessment } = opened;
  const given = deps.opinions.listOfAssessment(assessment.id);
  const byQuestion = Map.groupBy(given, ({ questionId }) => questionId);
  const decisions = decisionsOf(deps, opened);
  const releases = deps.opinions.listReleases(assessment.id);
  const debated = model.indicators
    .filter(isDebatable)
    .filter(({ id }) => byQuestion.has(id) && isVisible(path, id));
  const questions = new Map(
    debated.map((question) => [
      question.id,
      questionOpinions({
        opinions: byQuestion.get(question.id) ?? [],
        release: releases.get(question.id) ?? null,
        asksCommunes: asksCommunes(model, assessment.body, question),
        decidedAt: decisions.get(question.id)?.at ?? null,
      }),
    ]),
  );
  return {
    questions,
    disputed: [...questions].filter(([, { isOpen }]) => isOpen).map(([id]) => id),
    decisions,
    communes: new Set(given.flatMap(({ commune }) => commune ?? [])).size,
  };
}
