// What the questions of a page say of their saves, put together: one thing to tell, and whom it is about.
import type { SaveState } from "./autosave.ts";
import { NOTHING_REFUSED, type Refused } from "./refused-context.ts";

/** Prefix of a question -> how its last save ended. */
export type SaveStates = ReadonlyMap<string, SaveState>;

export interface OverallState {
  readonly state: SaveState;
  /** Prefixes of the questions that it is said of; none while there is nothing to say. */
  readonly prefixes: readonly string[];
}

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

/** Of a page that saves several questions. Of those saved, the last; "clean" of none where there is nothing to say. */
export function overallState(states: SaveStates): OverallState {
  let most: SaveState = { kind: "clean" };
  for (const state of states.values()) if (isMoreUrgent(state, most)) most = state;
  const ofKind = [...states].filter(([, { kind }]) => kind === most.kind && kind !== "clean");
  return { state: most, prefixes: ofKind.map(([prefix]) => prefix) };
}

function isMoreUrgent(a: SaveState, b: SaveState): boolean {
  if (a.kind === "saved" && b.kind === "saved") return a.at > b.at;
  return BY_URGENCY.indexOf(a.kind) < BY_URGENCY.indexOf(b.kind);
}

/** Every field that a save was refused for, of all questions. */
export function refusedFields(states: SaveStates): Refused {
  const refused = [...states].flatMap(([prefix, state]) =>
    state.kind === "invalid"
      ? state.problems.map((problem) => [prefix + problem.name, problem] as const)
      : [],
  );
  return refused.length === 0 ? NOTHING_REFUSED : new Map(refused);
}
