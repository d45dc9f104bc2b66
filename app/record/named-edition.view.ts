/** What a team answers, in a list: where it is, and what to call it. */
export interface NamedEdition {
  /** The `ed` of the address. */
  readonly edition: string;
  readonly editionName: string;
}
