// Where were we? In the section of the answer that was saved last, at its first question without an answer; once it is
// full, at the first one in the order of asking. The first sketch goes through every dimension, so where it ended says
// nothing. "Don't know" is an answer.
import type { Journey, Step } from "../branching/journey.ts";
import { sectionsOf } from "../branching/section-place.ts";
import type { SavedAnswer } from "../questions/answer.ts";
import { isOfSketch } from "./sketch-questions.ts";

/** Undefined when every question has an answer. */
export function resumeAt(path: Journey, saved: ReadonlyMap<string, SavedAnswer>): Step | undefined {
  const last = lastSaved(path, saved)?.section;
  const open = path.steps.filter(({ state }) => state === "unanswered");
  const order = last === undefined ? sectionsOf(path) : [last, ...sectionsOf(path)];
  return order.flatMap((section) => open.filter((step) => step.section === section))[0];
}

/** Of two saved at the very same time, the later one on the path. */
function lastSaved(path: Journey, saved: ReadonlyMap<string, SavedAnswer>): Step | undefined {
  let last: { readonly step: Step; readonly at: number } | undefined;
  for (const step of path.steps.filter(({ question }) => !isOfSketch(question))) {
    const at = saved.get(step.question.id)?.savedAt.getTime();
    if (at !== undefined && at >= (last?.at ?? at)) last = { step, at };
  }
  return last?.step;
}

/** The sketch was begun, some of it is open, and nothing beyond it was answered: it is what to go on with. */
export function isInSketch({ steps }: Journey): boolean {
  const states = (inSketch: boolean) =>
    steps.filter(({ question }) => isOfSketch(question) === inSketch).map(({ state }) => state);
  const isOpen = (state: Step["state"]) => state === "unanswered";
  return states(true).some(isOpen) && !states(true).every(isOpen) && states(false).every(isOpen);
}
