// How complete is each section, in counts that can be put into words before a version is finalised? An answer taken over
// and not confirmed counts as none.

import { type Journey, type SectionProgress, sectionProgress } from "../branching/journey.ts";
import { stepsOf } from "../branching/neighbours.ts";
import { sectionsOf } from "../branching/section-place.ts";
import type { SavedAnswer } from "../questions/answer.ts";

export interface SectionCompleteness extends SectionProgress {
  readonly id: string;
  /** Questions without any answer, in order; those to confirm are not among them. */
  readonly unanswered: readonly string[];
  /** Questions whose answer waits to be confirmed, in order. */
  readonly toConfirm: readonly string[];
  /** Its people said so. */
  readonly isFinished: boolean;
}

interface Filled {
  readonly path: Journey;
  readonly saved: ReadonlyMap<string, Pick<SavedAnswer, "toConfirm">>;
  readonly finished: ReadonlySet<string>;
}

/** One for each section on the path, in its order. */
export function sectionCompleteness({ path, saved, finished }: Filled): readonly SectionCompleteness[] {
  const waits = (id: string) => saved.get(id)?.toConfirm === true;
  return sectionsOf(path).map(({ id }) => {
    const open = stepsOf(path, id).filter(({ state }) => state === "unanswered");
    const ids = open.map(({ question }) => question.id);
    return {
      ...sectionProgress(path, id),
      ...{ id, isFinished: finished.has(id) },
      unanswered: ids.filter((one) => !waits(one)),
      toConfirm: ids.filter(waits),
    };
  });
}
