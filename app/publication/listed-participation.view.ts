/** What a body lets everybody know before it has published anything: nothing of an answer. */
export interface ListedParticipation {
  /** As readers call it. */
  readonly edition: string;
  readonly since: Date;
}
