import { aboutTeam } from "../domain/mails/about.ts";
import { type MailTrouble, mailTrouble } from "../domain/mails/mail-trouble.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { MailMark } from "./outgoing.store.server.ts";

/** The newest mail to each address about one thing (see `domain/mails/about.ts`), newest first; empty when nothing was sent. */
export function mailsAbout(deps: Deps, about: string): readonly MailMark[] {
  return newestOfEach(deps.outgoing.listAbout(about));
}

function newestOfEach(mails: readonly MailMark[]): readonly MailMark[] {
  const newest = new Map<string, MailMark>();
  for (const mail of mails) if (!newest.has(mail.email)) newest.set(mail.email, mail);
  return [...newest.values()];
}

/** By address; of those alone whose newest mail about the team is in trouble. */
export function teamMailTroubles(deps: Deps, bodyId: number): ReadonlyMap<string, MailTrouble> {
  const about = aboutTeam(bodyId);
  const all = [...deps.outgoing.listAbout(about), ...deps.outgoing.listBelow(about)];
  const newestFirst = all.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const troubles = newestOfEach(newestFirst).flatMap((mail) => {
    const trouble = mailTrouble(mail);
    return trouble === null ? [] : [[mail.email, trouble] as const];
  });
  return new Map(troubles);
}

/** Whether mails leave late at the moment, whoever they are for. */
export function areMailsLate(deps: Deps): boolean {
  return deps.outgoing.hasUnreachable();
}
