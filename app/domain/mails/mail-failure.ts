// Why a mail did not leave, read off what the library for SMTP throws. What a mail server writes is not kept: it repeats the
// address.

/**
 * unreachable: nothing leaves at the moment: no connection, no right to send, or the sender refused; so it is for all.
 * put-off: the server takes mails, and this one later. refused: it will never take this one.
 * too-late: its time was over. unreadable: its text cannot be opened, as in a copy put in place elsewhere.
 */
export type MailFailureKind = "unreachable" | "put-off" | "refused" | "too-late" | "unreadable";

export interface MailFailure {
  readonly kind: MailFailureKind;
  /** What the server answered by, such as 550; null when it said nothing. */
  readonly reply: number | null;
}

/** In these exchanges it is about the one mail. */
const OF_ONE_MAIL = ["RCPT TO", "DATA"];
/** The address or the text is none that could be sent: found out before anybody was asked. */
const IMPOSSIBLE = ["EENVELOPE", "EMESSAGE"];
/** "Service not available, closing transmission channel" (RFC 5321, 4.2.2). */
const CLOSING = 421;
const PERMANENT = 500;

/** Anything that is thrown can be read; what says nothing is a server that was not reached. */
export function mailFailure(error: unknown): MailFailure {
  const [command, code, answer] = ["command", "code", "responseCode"].map((name) => partOf(error, name));
  const reply = typeof answer === "number" ? answer : null;
  return { kind: kindOf(String(command), { code: String(code), reply }), reply };
}

function kindOf(
  command: string,
  { code, reply }: { readonly code: string; readonly reply: number | null },
): MailFailureKind {
  if (command === "API" && IMPOSSIBLE.includes(code)) return "refused";
  if (!OF_ONE_MAIL.includes(command) || reply === null || reply === CLOSING) return "unreachable";
  return reply >= PERMANENT ? "refused" : "put-off";
}

function partOf(error: unknown, name: string): unknown {
  return error instanceof Error ? Reflect.get(error, name) : undefined;
}
