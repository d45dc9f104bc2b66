// The text of a mail carries what opens a door: it is never stored but sealed.
import { openText, sealText } from "../database/seal-text.server.ts";
import type { MailText } from "../domain/mails/mail.ts";

const BREAK = "\0";

export interface MailSeal {
  readonly seal: (text: MailText) => Buffer;
  /** Null under another key. */
  readonly open: (sealed: Buffer) => MailText | null;
}

export function createMailSeal(key: string): MailSeal {
  return {
    seal: ({ subject, text }) => sealText(`${subject}${BREAK}${text}`, key),
    open: (sealed) => {
      const opened = openText(sealed, key);
      if (opened === null) return null;
      const [subject = "", ...rest] = opened.split(BREAK);
      return { subject, text: rest.join(BREAK) };
    },
  };
}
