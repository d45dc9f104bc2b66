/** Types of question that are scored. Apart from their schema, which a page in a browser does without. */
export const INDICATOR_TYPES = ["ladder", "percent", "multi", "yesno", "likert"] as const;
export type IndicatorType = (typeof INDICATOR_TYPES)[number];
