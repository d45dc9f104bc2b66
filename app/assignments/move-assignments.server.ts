import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface MovedQuestions {
  readonly after: (questionId: string) => string;
  /** The newer version. */
  readonly model: SurveyModel;
}

/**
 * Each to what its question has become, and to the section where that is asked. What is asked no more stays as it was. To
 * be called in the transaction of the move.
 */
export function moveAssignments(deps: Deps, assessmentId: number, { after, model }: MovedQuestions): void {
  deps.assignments.saveMoved(assessmentId, (before) => {
    const questionId = after(before);
    const section = model.sectionOf.get(questionId);
    return section === undefined ? undefined : { sectionId: section.id, questionId };
  });
}
