// What another question may point at: the entries of a list, each by its stable id and the text that names it.

import type { FieldRecord } from "../fields/field-value.ts";
import type { Answers } from "../questions/answer.ts";
import type { OptionWords } from "./field-sheet.ts";
import type { SurveyModel } from "./survey-model.ts";

/** Empty while the list has no entry; an entry without a name is told by its place. */
export function listEntries(
  model: SurveyModel,
  answers: Answers,
  questionId: string,
): readonly OptionWords[] {
  const question = model.questions.get(questionId);
  const answer = Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;
  if (question?.type !== "list" || answer?.state !== "answered" || !Array.isArray(answer.value)) return [];
  return (answer.value as readonly FieldRecord[]).map((entry, place) => {
    const id = String(entry["id"] ?? "");
    return { id, label: String(entry[question.title] ?? `… (${place + 1})`) };
  });
}
