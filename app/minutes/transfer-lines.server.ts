// What of a workshop may be taken over, beside the answers as they are now.
import { isVisible } from "../domain/branching/journey.ts";
import { type Debatable, isDebatable } from "../domain/opinions/opinion.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { type TransferLine, transferLine } from "../domain/workshops/transfer-line.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { RevealedRound } from "../workshops/board.view.ts";
import { revealedRounds } from "../workshops/round-of.server.ts";
import type { FollowedWorkshop } from "../workshops/what-follows.server.ts";
import type { EndedWorkshop } from "./ended-workshop.server.ts";

export interface ToldLine extends TransferLine {
  /** Those that were revealed. */
  readonly rounds: readonly RevealedRound[];
}

/** In the order of the workshop. */
export function transferLines(
  deps: Deps,
  opened: OpenAssessment,
  { workshop, closedAt }: EndedWorkshop,
): readonly ToldLine[] {
  const { model, path, saved } = opened;
  return workshop.questions.map(({ id, phase, decidedLevel }) => {
    const rounds = toldRounds(deps, { workshop, model }, id);
    const outcome = { question: id, phase, result: rounds.at(-1)?.result ?? null, decided: decidedLevel };
    const question = isVisible(path, id) ? votable(model, id) : undefined;
    const line = transferLine(outcome, { question, savedAt: saved.get(id)?.savedAt ?? null, closedAt });
    return { ...line, rounds };
  });
}

/** None for what the questionnaire of today does not have: nobody knows its levels. */
function toldRounds(
  deps: Deps,
  told: { readonly workshop: FollowedWorkshop; readonly model: SurveyModel },
  id: string,
): readonly RevealedRound[] {
  return votable(told.model, id) === undefined ? [] : revealedRounds(deps, told, id);
}

/** Undefined for what the questionnaire of today does not have, or nobody could vote on. */
export function votable(model: SurveyModel, id: string): Debatable | undefined {
  const question = model.questions.get(id);
  return question !== undefined && isDebatable(question) ? question : undefined;
}
