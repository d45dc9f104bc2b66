// A vote before the meeting that has a day opens on that day by itself: nothing waits for it, whoever looks finds it open.
import type { Prevote } from "./edited-workshop.ts";
import type { Workshop } from "./run-workshop.ts";

export interface DatedWorkshop extends Workshop, Prevote {
  /** Null while nobody may come in. */
  readonly code: string | null;
  /** Null without a day. */
  readonly prevoteCode: string | null;
}

/** As it stands on that day of France, such as 2027-03-01: the very same where nothing has opened. */
export function onDay<Dated extends DatedWorkshop>(workshop: Dated, today: string): Dated {
  const { state, hasPrevote, prevoteOn, prevoteCode, questions } = workshop;
  const isDue = hasPrevote && prevoteOn !== null && prevoteOn <= today;
  if (state !== "draft" || !isDue || prevoteCode === null || questions.length === 0) return workshop;
  return { ...workshop, state: "prevote", code: prevoteCode };
}
