// What a body publishes: its scores by dimension, always, and the blocks that it adds. The default is the scores alone.

/** In the order of forms and pages. */
export const BLOCKS = [
  "steps",
  "justifications",
  "levers",
  "gains",
  "brakes",
  "priorities",
  "projects",
  "targets",
] as const;
export type Block = (typeof BLOCKS)[number];

/** In the order of `BLOCKS`, each once. */
export type PublicationScope = readonly Block[];

export const SCORES_ONLY: PublicationScope = [];

/** What is no block is left out. */
export function readScope(values: Iterable<string>): PublicationScope {
  const chosen = new Set(values);
  return BLOCKS.filter((block) => chosen.has(block));
}
