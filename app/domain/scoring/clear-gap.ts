/** Half of the 20 points of a maturity level: two scores that are nearer are comparable, no more (visual language D4-5). */
export const CLEAR_GAP = 10;
