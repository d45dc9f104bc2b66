// What the administration sees of mails: that one did not leave and why, never what it says.
import { maskedAddress } from "../domain/mails/masked-address.ts";
import { canAdministrate } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ListedMail } from "./outgoing.store.server.ts";
import type { OutgoingMail, OutgoingView } from "./outgoing.view.ts";

const MOST_SHOWN = 100;

export function viewOutgoing(deps: Deps, session: SessionToken): Result<OutgoingView, "NOT_FOUND"> {
  if (!canAdministrate(visitorOf(deps, session))) return refused("NOT_FOUND");
  return accepted({
    givenUp: listOf(deps, "given-up"),
    givenUpCount: deps.outgoing.count("given-up"),
    waiting: listOf(deps, "waiting"),
    waitingCount: deps.outgoing.count("waiting"),
  });
}

/** How many were given up and are not dropped yet. */
export function givenUpMails(deps: Deps): number {
  return deps.outgoing.count("given-up");
}

function listOf(deps: Deps, state: "given-up" | "waiting"): readonly OutgoingMail[] {
  return deps.outgoing.list(state, MOST_SHOWN).map((mail) => ({
    ...{ publicId: mail.publicId, kind: mail.kind, attempts: mail.attempts, createdAt: mail.createdAt },
    address: maskedAddress(mail.email),
    failure: mail.failure === null ? null : { kind: mail.failure, reply: mail.reply },
    nextAt: state === "waiting" ? mail.dueAt : null,
    mayRetry: mayRetry(deps, mail),
  }));
}

function mayRetry(deps: Deps, { state, isWhole, usefulUntil }: ListedMail): boolean {
  return state === "given-up" && isWhole && usefulUntil > deps.now();
}
