// Writes the letters of sendings whose day has come. Each is noted in the transaction that hands its mail over, one a sending
// and body: two processes never write it twice, and one that is killed goes on where it was.
import { hashToken } from "../database/secret-token.server.ts";
import { type Edition, editionState } from "../domain/editions/edition.ts";
import { isInAudience } from "../domain/editions/in-audience.ts";
import { AUDIENCES } from "../domain/editions/letter.ts";
import { isSendingDue, sendingDay } from "../domain/editions/sending-day.ts";
import { aboutLetter } from "../domain/mails/about.ts";
import { frenchDay } from "../domain/people/due-reminder.ts";
import { canAdministrate } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { recordAct } from "../record/record-act.server.ts";
import { inviteFirstLead } from "../team/first-lead.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type LetterBody, letterBodies, letterBody } from "./letter-bodies.server.ts";
import { areTextsWhole, type ComposeLetter, type LetterLink, letterTo, linkTo } from "./letter-to.server.ts";
import type { SendingHeld } from "./letters.view.ts";
import type { StoredSending } from "./sendings.store.server.ts";

/** In one transaction: others write in between. */
const LETTERS_AT_ONCE = 50;

/** How many letters were written. `stopping` ends it between two transactions. */
export async function sendLetters(
  deps: Deps,
  compose: ComposeLetter,
  stopping?: AbortSignal,
): Promise<number> {
  let written = 0;
  for (const sending of deps.sendings.listWaiting())
    if (isDue(deps, sending)) written += await sendOne(deps, { id: sending.id, compose, stopping });
  return written;
}

interface SendOne {
  readonly id: number;
  readonly compose: ComposeLetter;
  readonly stopping?: AbortSignal | undefined;
}

/** Whatever its day: who has just planned it for now does not wait for the next hour. */
export async function sendOne(deps: Deps, { id, compose, stopping }: SendOne): Promise<number> {
  const ready = readySending(deps, id);
  if (ready === null) return 0;
  const { audience } = ready.sending;
  const meant = letterBodies(deps, ready.edition).filter((one) => isInAudience(audience, one, deps.now()));
  let written = 0;
  for (let at = 0; at < meant.length; at += LETTERS_AT_ONCE) {
    if (stopping?.aborted) return written;
    const some = meant.slice(at, at + LETTERS_AT_ONCE).map(({ bodyId }) => bodyId);
    written += await deps.writer.run(() => writeSome(deps, { id, compose, some }));
  }
  await deps.writer.run(() => end(deps, id));
  return written;
}

/** Why a sending that waits does not leave on its day; null where it would. */
export function heldBy(deps: Deps, sending: StoredSending, edition: Edition): SendingHeld | null {
  if (editionState(edition) !== "open") return "NOT_OPEN";
  if (plannerOf(deps, sending) === null) return "NO_PLANNER";
  if (!areTextsWhole(deps, edition, AUDIENCES[sending.audience])) return "TEXT";
  return sendingDay(sending, edition.closesOn) === null ? "NO_CLOSING" : null;
}

function isDue(deps: Deps, sending: StoredSending): boolean {
  const closesOn = deps.editions.get(sending.editionId)?.closesOn ?? null;
  const now = deps.now();
  return isSendingDue(sendingDay(sending, closesOn), { today: frenchDay(now), now });
}

interface Ready {
  readonly sending: StoredSending;
  readonly edition: Edition;
  readonly planner: Account;
}

function readySending(deps: Deps, id: number): Ready | null {
  const sending = deps.sendings.get(id);
  const edition = sending === undefined ? undefined : deps.editions.get(sending.editionId);
  if (sending === undefined || edition === undefined || sending.endedAt !== null) return null;
  const planner = plannerOf(deps, sending);
  return planner === null || heldBy(deps, sending, edition) !== null ? null : { sending, edition, planner };
}

/** Null once they run the barometer no more: what they planned goes with their right. */
function plannerOf(deps: Deps, { plannedBy }: StoredSending): Account | null {
  const account = deps.accounts.get(plannedBy) ?? null;
  return canAdministrate({ account, memberships: [] }) ? account : null;
}

interface Some extends Omit<SendOne, "stopping"> {
  readonly some: readonly number[];
}

/** Asked again inside the transaction, each of them. */
function writeSome(deps: Deps, { id, compose, some }: Some): number {
  const ready = readySending(deps, id);
  if (ready === null) return 0;
  const { sending, edition } = ready;
  const meant = some
    .filter((bodyId) => !deps.letters.isSent(id, bodyId))
    .flatMap((bodyId) => letterBody(deps, edition, bodyId) ?? [])
    .filter((one) => isInAudience(sending.audience, one, deps.now()));
  for (const to of meant) write(deps, ready, { to, compose });
  return meant.length;
}

function write(
  deps: Deps,
  { sending, edition, planner }: Ready,
  { to, compose }: { readonly to: LetterBody; readonly compose: ComposeLetter },
): void {
  const { bodyId, email } = to;
  if (email === null) return;
  const kind = AUDIENCES[sending.audience];
  const stop = deps.newToken();
  const link = keyed(deps, { to, by: planner });
  const id = deps.letters.create({
    ...{ sendingId: sending.id, editionId: edition.id, bodyId, kind, email },
    ...{ writtenAt: deps.now(), stopHash: hashToken(stop) },
  });
  const mail = { kind, about: aboutLetter(id), to: email } as const;
  const until = link.to === "invitation" ? { until: link.until } : {};
  deps.post({ ...mail, ...until, ...compose(letterTo(deps, { edition, kind, to }, { link, stop })) });
}

function keyed(deps: Deps, { to, by }: { readonly to: LetterBody; readonly by: Account }): LetterLink {
  const link = linkTo(deps, to);
  if (link.to !== "invitation" || to.email === null) return link;
  const { bodyId, email } = to;
  return { to: "invitation", ...inviteFirstLead(deps, { bodyId, email, invitedBy: by.id }) };
}

function end(deps: Deps, id: number): void {
  const ready = readySending(deps, id);
  if (ready === null || !deps.sendings.saveEnded(id, "sent", deps.now())) return;
  const { sending, edition, planner } = ready;
  const content = { audience: sending.audience, letters: deps.letters.countSent(id) };
  recordAct(deps, planner, { kind: "letters-sent", editionId: edition.id, content });
}
