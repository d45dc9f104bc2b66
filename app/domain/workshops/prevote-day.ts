// A vote before the meeting that has a day opens on that day by itself: nothing waits for it, whoever looks finds it open. When the day
// of the meeting is over it takes nobody and no vote any more, however it was opened.
import type { Prevote } from "./edited-workshop.ts";
import type { Workshop } from "./run-workshop.ts";

export interface DatedWorkshop extends Workshop, Prevote {
  /** Of the meeting; null while there is none. */
  readonly day: string | null;
  /** Null while nobody may come in. */
  readonly code: string | null;
  /** Null without a day. */
  readonly prevoteCode: string | null;
}

/** As it stands on that day of France, such as 2027-03-01: the very same where nothing has opened. */
export function onDay<Dated extends DatedWorkshop>(workshop: Dated, today: string): Dated {
  const opened = openedOn(workshop, today);
  const isPast = workshop.day !== null && workshop.day < today;
  return opened.state === "prevote" && isPast ? { ...opened, code: null } : opened;
}

function openedOn<Dated extends DatedWorkshop>(workshop: Dated, today: string): Dated {
  const { state, hasPrevote, prevoteOn, prevoteCode, questions } = workshop;
  const isDue = hasPrevote && prevoteOn !== null && prevoteOn <= today;
  if (state !== "draft" || !isDue || prevoteCode === null || questions.length === 0) return workshop;
  return { ...workshop, state: "prevote", code: prevoteCode };
}

/** The day of the meeting is over, and the room was not opened: nobody comes in, and nothing is voted. */
export function isPrevoteOver({ state, code }: Pick<DatedWorkshop, "state" | "code">): boolean {
  return state === "prevote" && code === null;
}
