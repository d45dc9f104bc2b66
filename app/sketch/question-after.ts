import type { Journey } from "../domain/branching/journey.ts";
import { sketchSteps } from "../domain/sketch/sketch-questions.ts";

/** One by one, the question of the sketch after this one; null after the last one, and from the page of all of them. */
export function questionAfter(path: Journey, questionId: string | null): string | null {
  const steps = sketchSteps(path);
  const index = steps.findIndex(({ question }) => question.id === questionId);
  return index < 0 ? null : (steps[index + 1]?.question.id ?? null);
}
