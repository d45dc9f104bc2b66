// The questions before and after one, inside its section: a section ends on the page that checks it.
import type { Journey, Step } from "./journey.ts";

export interface Neighbours {
  /** Place in the section, from 1. */
  readonly position: number;
  /** Questions of the section on the path. */
  readonly total: number;
  /** Undefined for the first question of the section. */
  readonly previous: Step | undefined;
  /** Undefined for the last one. */
  readonly next: Step | undefined;
}

/** Undefined for a question off the path. */
export function neighboursOf(path: Journey, questionId: string): Neighbours | undefined {
  const place = path.places.get(questionId);
  const own = place === undefined ? undefined : path.steps[place];
  if (own === undefined) return undefined;
  const steps = stepsOf(path, own.section.id);
  const index = steps.indexOf(own);
  return { position: index + 1, total: steps.length, previous: steps[index - 1], next: steps[index + 1] };
}

export function stepsOf(path: Journey, sectionId: string): readonly Step[] {
  return path.steps.filter((step) => step.section.id === sectionId);
}
