import type { SaveState } from "./autosave.ts";

/** Most urgent first: what a person must act on, then what they should know, then what went well. */
const BY_URGENCY = [
  "gone",
  "finalised",
  "conflict",
  "retrying",
  "invalid",
  "saved",
  "clean",
] as const satisfies readonly SaveState["kind"][];

/** One thing to say about a page that saves several questions. Of those saved, the last; "clean" when there is none. */
export function overallState(states: Iterable<SaveState>): SaveState {
  let most: SaveState = { kind: "clean" };
  for (const state of states) if (isMoreUrgent(state, most)) most = state;
  return most;
}

function isMoreUrgent(a: SaveState, b: SaveState): boolean {
  if (a.kind === "saved" && b.kind === "saved") return a.at > b.at;
  return BY_URGENCY.indexOf(a.kind) < BY_URGENCY.indexOf(b.kind);
}
