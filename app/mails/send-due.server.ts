// Sends what is due. No transaction is open meanwhile: a mail is taken up in one and its outcome noted in another. A process
// that ends in between has sent it or not; another one takes it up once the lease is over, under the same Message-ID, so
// that a mail arrives twice at most, and the second one can be told. Whether a mail is still meant is asked as it is taken up: what it
// asks for may have been done while it waited, or while another attempt was under way.
import { nextAttempt } from "../domain/mails/attempts.ts";
import { type MailFailure, mailFailure } from "../domain/mails/mail-failure.ts";
import type { Deps, Mailer } from "../wiring/deps.server.ts";
import type { ClaimedMail } from "./outgoing.store.server.ts";

/** Longer than any attempt. */
const LEASE_MS = 2 * 60 * 1_000;
/** At once: more would be a flood to most mail servers. */
const AT_ONCE = 3;

export interface SentMails {
  readonly sent: number;
  /** To be tried again. */
  readonly putOff: number;
  readonly givenUp: number;
  /** The mail server cannot be reached, or takes nothing from us: the rest was left as it is. */
  readonly isUnreachable: boolean;
  /** Of what did not leave; names nobody. */
  readonly failures: readonly MailFailure[];
}

/** Until nothing is due, the mail server is out of reach, or `stopping`. */
export async function sendDue(deps: Deps, stopping?: AbortSignal): Promise<SentMails> {
  const { mailer } = deps;
  const outcomes: Noted[] = [];
  const isUnreachable = () => outcomes.some(({ failure }) => failure?.kind === "unreachable");
  // One first, which tells whether the others have a chance.
  for (let most = 1; mailer !== null && !stopping?.aborted && !isUnreachable(); most = AT_ONCE) {
    const lease = deps.newToken();
    const claimed = await deps.writer.run(() => claim(deps, lease, most));
    if (claimed.isEmpty) break;
    const sent = claimed.meant.map((mail) => sendOne(deps, mailer, { mail, lease }));
    outcomes.push(...(await Promise.all(sent)));
  }
  const count = (end: Noted["end"]) => outcomes.filter((one) => one.end === end).length;
  return {
    ...{ sent: count("sent"), putOff: count("putOff"), givenUp: count("givenUp") },
    ...{ isUnreachable: isUnreachable(), failures: outcomes.flatMap(({ failure }) => failure ?? []) },
  };
}

interface Held {
  readonly mail: ClaimedMail;
  readonly lease: string;
}
interface Noted {
  readonly end: "sent" | "putOff" | "givenUp";
  readonly failure: MailFailure | null;
}

async function sendOne(deps: Deps, mailer: Mailer, held: Held): Promise<Noted> {
  const failure = await attempt(deps, mailer, held.mail);
  const end = await deps.writer.run(() => note(deps, held, failure));
  return { end, failure };
}

interface Claimed {
  /** To be sent. */
  readonly meant: readonly ClaimedMail[];
  /** Nothing was due. */
  readonly isEmpty: boolean;
}

function claim(deps: Deps, lease: string, most: number): Claimed {
  const now = deps.now();
  const taken = deps.outgoing.claim({ lease, most, now, until: new Date(now.getTime() + LEASE_MS) });
  const { meant = [], over = [] } = Object.groupBy(taken, ({ about }) =>
    about === null || deps.isStillMeant(deps, about) ? "meant" : "over",
  );
  for (const { id } of over) deps.outgoing.saveEnded({ id, lease }, now);
  return { meant, isEmpty: taken.length === 0 };
}

/** Null once the mail server has taken it. */
async function attempt(deps: Deps, mailer: Mailer, mail: ClaimedMail): Promise<MailFailure | null> {
  if (mail.giveUpAt <= deps.now()) return { kind: "too-late", reply: null };
  const text = deps.mailSeal.open(mail.sealed);
  if (text === null) return { kind: "unreadable", reply: null };
  const { email: to, publicId } = mail;
  try {
    await (isForNobody(deps, mail) ? mailer.check() : mailer.send({ ...text, to, publicId }));
    return null;
  } catch (error) {
    return mailFailure(error);
  }
}

/**
 * A link to sign in for an address without an account. It was written all the same, and waits for the mail server as any
 * other: neither the answer to who asked nor anything that follows tells whether the address is known.
 */
function isForNobody(deps: Deps, { kind, email }: ClaimedMail): boolean {
  return kind === "sign-in" && deps.accounts.getByEmail(email) === undefined;
}

function note(deps: Deps, { mail, lease }: Held, failure: MailFailure | null): Noted["end"] {
  const now = deps.now();
  const held = { id: mail.id, lease };
  const next =
    failure === null || !comesBack(failure) ? null : nextAttempt({ ...mail, now, chance: deps.chance() });
  if (failure !== null && next !== null) {
    deps.outgoing.savePutOff(held, failure, next);
    return "putOff";
  }
  if (isForNobody(deps, mail)) deps.outgoing.delete(held);
  else if (failure === null) deps.outgoing.saveSent(held, now);
  else deps.outgoing.saveGivenUp(held, failure, now);
  return failure === null ? "sent" : "givenUp";
}

function comesBack({ kind }: MailFailure): boolean {
  return kind === "unreachable" || kind === "put-off";
}
