/** A trial that the visitor holds. */
export interface TrialAtHand {
  /** The `ed` of its address. */
  readonly edition: string;
  readonly surveyId: string;
  readonly startedAt: Date;
  readonly answered: number;
  readonly total: number;
}
