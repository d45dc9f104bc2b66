// A mail becomes a row, inside the transaction of what causes it: both are there afterwards, or neither.
import { giveUpAt, usualEnd } from "../domain/mails/attempts.ts";
import type { NewMail } from "../domain/mails/mail.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import type { MailSeal } from "./mail-seal.server.ts";

const PUBLIC_ID_LENGTH = 24;

interface PostDeps extends Pick<Stores, "outgoing"> {
  readonly mailSeal: MailSeal;
  readonly newReadableKey: (length: number) => string;
  readonly now: () => Date;
}
interface Post {
  readonly post: (mail: NewMail) => void;
  readonly onPost: (listener: () => void) => void;
  readonly sendNow: () => void;
}

/** `onPost` is told after the transaction, whether it kept the mail or not: who listens looks for itself. */
export function createPost(deps: PostDeps): Post {
  const listeners: (() => void)[] = [];
  function sendNow(): void {
    for (const tell of listeners) tell();
  }
  return {
    onPost: (listener) => {
      listeners.push(listener);
    },
    post: (mail) => {
      write(deps, mail);
      setImmediate(sendNow);
    },
    sendNow,
  };
}

function write(deps: PostDeps, { kind, to, about, until, subject, text }: NewMail): void {
  const createdAt = deps.now();
  const usefulUntil = until ?? usualEnd(createdAt);
  deps.outgoing.create({
    publicId: deps.newReadableKey(PUBLIC_ID_LENGTH),
    ...{ kind, email: to, about: about ?? null, sealed: deps.mailSeal.seal({ subject, text }) },
    ...{ createdAt, usefulUntil, giveUpAt: giveUpAt(createdAt, usefulUntil) },
  });
}
