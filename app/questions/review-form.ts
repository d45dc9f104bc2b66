// The early check of a page: the same reading and the same schema as the server's, on the form as it stands.
import { type AnswerProblem, answerProblems } from "../domain/answers/answer-problems.ts";
import { type AnswerContext, answerContentSchema } from "../domain/answers/answer-schema.ts";
import { readAnswerForm } from "../domain/answers/read-answer-form.ts";
import { sheetContext } from "../domain/answers/sheet-context.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import { formEntries, scoped } from "../domain/fields/form-entries.ts";

export interface ReviewedQuestion {
  readonly sheet: QuestionSheet;
  readonly prefix: string;
}
export type Review = (form: FormData) => ReadonlyMap<string, string>;

/** Gives a check of the whole page: full name -> sentence. */
export function reviewForm(
  questions: readonly ReviewedQuestion[],
  sentence: (problem: AnswerProblem) => string,
): Review {
  const contexts = new Map<string, AnswerContext>(
    questions.map(({ sheet, prefix }) => [prefix, sheetContext(sheet)]),
  );
  return (form) => {
    const entries = formEntries(form);
    return new Map(
      questions.flatMap(({ sheet: { question }, prefix }) => {
        const context = contexts.get(prefix);
        if (context === undefined) return [];
        const input = readAnswerForm(question, context.fields, scoped(entries, prefix));
        const parsed = answerContentSchema(question, context).safeParse(input);
        const problems = parsed.success ? [] : answerProblems(question, parsed.error.issues);
        return problems.map((problem) => [prefix + problem.name, sentence(problem)] as const);
      }),
    );
  };
}
