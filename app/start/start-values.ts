import type { StartObstacle } from "./start.view.ts";

export type StartProblem = "NO_KIND" | StartObstacle;

/** What was typed, given back when the form returns with an error. */
export interface StartValues {
  readonly name: string;
  readonly kind: string;
  readonly survey: string | undefined;
  readonly from: string;
}
