// What a mail can be about, as a key under which a page finds again what became of it. None names a person.

const LETTER = /^letter\/(\d{1,15})$/;

/** Everything that is sent to somebody as a member of a team, or to become one. */
export function aboutTeam(bodyId: number): string {
  return `team/${bodyId}`;
}

/** A reminder of what was asked of somebody, which is of the team, too. */
export function aboutReminder(bodyId: number, assignmentId: number): string {
  return `${aboutTeam(bodyId)}/reminder/${assignmentId}`;
}

/** A secret link, by what the database has of it: its SHA-256 in hexadecimal. */
export function aboutLink(tokenHash: string): string {
  return `link/${tokenHash}`;
}

/** A letter to a body of a cohort. Triggers of the database spell it as well. */
export function aboutLetter(letterId: number): string {
  return `letter/${letterId}`;
}

/** Id of the letter; null where it is about something else. */
export function letterOf(about: string): number | null {
  const [, id] = LETTER.exec(about) ?? [];
  return id === undefined ? null : Number(id);
}
