/** How an assessment is opened, which is what it is: to the team of its body, to anyone, or else by its secret link. */
export interface OpenedTo {
  readonly ofTeam: boolean;
  readonly openToAll: boolean;
}

/** Started without a team: in no edition, under a key of its own, also once an account has taken it along. */
export function isTrial({ ofTeam, openToAll }: OpenedTo): boolean {
  return !ofTeam && !openToAll;
}
