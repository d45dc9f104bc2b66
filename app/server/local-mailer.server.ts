// Without a mail server: mails go to the terminal and to a list in memory that a page shows on the machine of a
// demonstration or of a developer.
import type { Mail } from "../domain/mails/mail.ts";
import type { Mailer } from "../wiring/deps.server.ts";

const MOST_KEPT = 50;

interface LocalMails {
  readonly mailer: Mailer;
  /** Newest first. */
  readonly list: () => readonly Mail[];
}

/** `print` writes to the person at the terminal. */
export function createLocalMailer(print: (text: string) => void): LocalMails {
  const kept: Mail[] = [];
  const mailer: Mailer = {
    isLocal: true,
    send: async ({ to, subject, text }) => {
      kept.unshift({ to, subject, text });
      kept.splice(MOST_KEPT);
      print(`\nMail to ${to}: ${subject}\n\n${text}\n`);
    },
    check: async () => undefined,
    close: () => undefined,
  };
  return { mailer, list: () => kept };
}
