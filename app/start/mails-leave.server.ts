import type { Deps } from "../wiring/deps.server.ts";

/** Whether mails leave this machine. */
export function mailsLeave({ mailer }: Deps): boolean {
  return mailer !== null && !mailer.isLocal;
}
