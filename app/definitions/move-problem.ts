/** Of the form that was sent last. */
export interface MoveProblem {
  readonly code: "NOT_OPEN" | "NOT_CONFIRMED" | "NOT_MOVABLE";
  /** Key of its edition. */
  readonly edition: string;
}

/** Of the box that confirms the move of an edition. */
export function confirmId(edition: string): string {
  return `confirmer-${edition}`;
}
