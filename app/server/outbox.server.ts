// Where mails go that leave after the answer: to the mail server or, without one, to the terminal and to a list in
// memory that a page shows on the machine of a demonstration or of a developer.
import type { Mail, NewMail } from "../domain/mails/mail.ts";
import type { Mailer } from "../wiring/deps.server.ts";

const MOST_KEPT = 50;

export interface Outbox {
  readonly post: (mail: NewMail) => void;
  /** Newest first; null when there is a mail server, or when the page must not exist. */
  readonly list: (() => readonly Mail[]) | null;
}

export interface OutboxParts {
  readonly mailer: Mailer | null;
  /** The site is read on this machine only, so that its mails may be shown to whoever asks. */
  readonly isLocal: boolean;
  /** Says that a mail did not leave; to nobody which, or to whom. */
  readonly report: (error: unknown) => void;
  /** Writes to the person at the terminal. */
  readonly print: (text: string) => void;
}

export function createOutbox({ mailer, isLocal, report, print }: OutboxParts): Outbox {
  if (mailer !== null)
    return { post: (mail) => afterwards(() => mailer.send(mail).catch(report)), list: null };
  const kept: Mail[] = [];
  return {
    post: (mail) =>
      afterwards(() => {
        kept.unshift(mail);
        kept.splice(MOST_KEPT);
        print(`\nMail to ${mail.to}: ${mail.subject}\n\n${mail.text}\n`);
      }),
    list: isLocal ? () => kept : null,
  };
}

/** Once the request that asked for it is out of the way: its answer takes no longer for an address that is known. */
function afterwards(job: () => unknown): void {
  setImmediate(job);
}
