/** A trial that a browser holds a key of. */
export interface HeldTrial {
  readonly slug: string;
  /** Of its body. */
  readonly name: string;
  readonly edition: string;
  readonly startedAt: Date;
}
