import type { FilledQuestion } from "../domain/answers/filled-question.ts";
import type { Conflicting, SentPage } from "../questions/sent-page.ts";

/** The questions of a whole section that met a conflict, in the order of the page. */
export function conflictsOn(
  questions: readonly FilledQuestion[],
  { conflicts }: SentPage,
): readonly Conflicting[] {
  return questions.flatMap(({ sheet }) => {
    const conflict = conflicts[sheet.question.id];
    return conflict === undefined ? [] : [{ sheet, prefix: `${sheet.question.id}:`, conflict }];
  });
}
