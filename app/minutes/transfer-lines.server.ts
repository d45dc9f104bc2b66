// What of a workshop may be taken over, beside the answers as they are now.

import { isVisible } from "../domain/branching/journey.ts";
import { type Debatable, isDebatable } from "../domain/opinions/opinion.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { type TransferLine, transferLine, type WorkshopOutcome } from "../domain/workshops/transfer-line.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { revealedRounds } from "../workshops/round-of.server.ts";
import type { FollowedWorkshop } from "../workshops/what-follows.server.ts";
import type { EndedWorkshop } from "./ended-workshop.server.ts";

/** In the order of the workshop. */
export function transferLines(
  deps: Deps,
  opened: OpenAssessment,
  { workshop, closedAt }: EndedWorkshop,
): readonly TransferLine[] {
  return outcomesOf(deps, workshop, opened.model).map((outcome) =>
    transferLine(outcome, {
      question: isVisible(opened.path, outcome.question)
        ? votable(opened.model, outcome.question)
        : undefined,
      savedAt: opened.saved.get(outcome.question)?.savedAt ?? null,
      closedAt,
    }),
  );
}

function outcomesOf(deps: Deps, workshop: FollowedWorkshop, model: SurveyModel): readonly WorkshopOutcome[] {
  return workshop.questions.map(({ id, phase }) => {
    const rounds = votable(model, id) === undefined ? [] : revealedRounds(deps, { workshop, model }, id);
    return { question: id, phase, result: rounds.at(-1)?.result ?? null, decided: null };
  });
}

/** Undefined for what the questionnaire of today does not have, or nobody could vote on. */
function votable(model: SurveyModel, id: string): Debatable | undefined {
  const question = model.questions.get(id);
  return question !== undefined && isDebatable(question) ? question : undefined;
}
