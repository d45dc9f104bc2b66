// What a mail can be about, as a key under which a page finds again what became of it.

/** Everything that is sent to somebody as a member of a team, or to become one. */
export function aboutTeam(bodyId: number): string {
  return `team/${bodyId}`;
}
