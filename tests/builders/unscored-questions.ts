// Questions that are stored and never scored, for tests.
import type { Question } from "../../app/domain/questions/question.schema.ts";
import type { Section } from "../../app/domain/survey/survey.schema.ts";

/** A single choice among `options`. */
export function aChoice(id: string, options: readonly string[], overrides: Partial<Question> = {}): Question {
  const field = { id, type: "choice", options: [...options] } as const;
  return { id, type: "value", ask: [], field, ...overrides } as Question;
}

export function aFactsSection(
  id: string,
  questions: readonly Question[],
  overrides: Partial<Section> = {},
): Section {
  return { id, kind: "facts", questions: [...questions], ...overrides };
}
