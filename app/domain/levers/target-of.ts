// Which level should an indicator aim at? (methodology E5) "Generalised" first, then one step further at a time.
import type { Level } from "../questions/level.ts";
import type { Scoring } from "../survey/scoring.schema.ts";

/** The higher of the floor and one step above the level; never above 4. */
export function targetOf({ floor, step }: Scoring["target"], level: Level): Level {
  return Math.min(4, Math.max(floor, level + step)) as Level;
}
