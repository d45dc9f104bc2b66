// How far a lever is that was taken up.

/** In the order in which a lever goes through them; `dropped` may come after any. */
export const LEVER_STATUSES = ["to-start", "under-way", "done", "dropped"] as const;
export type LeverStatus = (typeof LEVER_STATUSES)[number];

/** Nothing said is one that is still to be started; undefined for what is no status. */
export function readLeverStatus(typed: string): LeverStatus | undefined {
  return typed === "" ? "to-start" : LEVER_STATUSES.find((status) => status === typed);
}

/** Whether somebody still has to do it. */
export function isOpenStatus(status: LeverStatus): boolean {
  return status === "to-start" || status === "under-way";
}
