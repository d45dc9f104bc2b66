import { pathAnswers } from "../domain/branching/journey.ts";
import type { Asked } from "../domain/branching/question-sheet.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { OpenAssessment } from "./find-assessment.server.ts";

/** What every question of an assessment is asked with; made once a page. */
export function askedIn({ model, path, answers, assessment }: OpenAssessment, texts: Texts): Asked {
  const communes = assessment.body.communes.map(({ insee, name }) => ({ id: insee, label: name }));
  return { model, texts, communes, answers: pathAnswers(path, answers) };
}
