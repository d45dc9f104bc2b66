// Where to begin with what one was asked for.
import type { Journey, Step } from "./journey.ts";

export interface AskedPlace {
  readonly sectionId: string;
  /** Null for the whole section. */
  readonly questionId: string | null;
}

/** The first question without an answer of the first place that has one; undefined when all of them are answered, or off the path. */
export function askedStep({ steps }: Journey, asked: readonly AskedPlace[]): Step | undefined {
  const open = steps.filter(({ state }) => state === "unanswered");
  return asked.flatMap(({ sectionId, questionId }) =>
    open.filter(({ section, question }) =>
      questionId === null ? section.id === sectionId : question.id === questionId,
    ),
  )[0];
}
