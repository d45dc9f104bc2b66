// What is written to the cohort of an edition: what is planned, whom it would go to, and what left.
import { type Edition, editionState } from "../domain/editions/edition.ts";
import { isInAudience } from "../domain/editions/in-audience.ts";
import { AUDIENCE_LIST, type Audience } from "../domain/editions/letter.ts";
import { sendingDay } from "../domain/editions/sending-day.ts";
import { aboutLetter } from "../domain/mails/about.ts";
import { accepted, type Result } from "../domain/result.ts";
import { mailsAbout } from "../mails/mails-about.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type LetterBody, letterBodies } from "./letter-bodies.server.ts";
import type { LoggedLetter } from "./letters.store.server.ts";
import type { EndedSending, LetterLine, LettersView, PlannedSending, RecipientLine } from "./letters.view.ts";
import { editionRun, type InEdition } from "./of-staff.server.ts";
import { heldBy } from "./send-letters.server.ts";
import type { StoredSending } from "./sendings.store.server.ts";
import { headOf } from "./view-editions.server.ts";

const MOST_SHOWN = 500;
const MOST_LOGGED = 100;
const MOST_SENDINGS = 100;

export function viewLetters(deps: Deps, asked: InEdition): Result<LettersView, "NOT_FOUND"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition } = found.value;
  const bodies = letterBodies(deps, edition);
  const sendings = deps.sendings.listOf(edition.id, MOST_SENDINGS);
  return accepted({
    ...{ head: headOf(edition, true), closesOn: edition.closesOn, form: deps.newToken() },
    audiences: audiencesOf(deps, edition, bodies),
    planned: sendings
      .filter(({ endedAt }) => endedAt === null)
      .map((one) => plannedOf(deps, one, edition))
      .toSorted((a, b) => (a.day ?? "").localeCompare(b.day ?? "")),
    ended: sendings.flatMap((one) => endedOf(deps, one) ?? []),
    ...{ recipients: bodies.slice(0, MOST_SHOWN).map(recipientLine), total: bodies.length },
    withoutAddress: bodies.filter(({ hasAddress }) => !hasAddress).length,
    log: logLines(deps, deps.letters.listLog(edition.id, MOST_LOGGED)),
  });
}

/** Nobody is written to before an edition opens, or once it is closed. */
function audiencesOf(
  deps: Deps,
  edition: Edition,
  bodies: readonly LetterBody[],
): Readonly<Record<Audience, number>> {
  const now = deps.now();
  const isOver = editionState(edition) === "closed";
  const count = (audience: Audience) =>
    isOver ? 0 : bodies.filter((one) => isInAudience(audience, one, now)).length;
  const [notInvited, notBegun, notFinalised] = AUDIENCE_LIST.map(count);
  return { "not-invited": notInvited ?? 0, "not-begun": notBegun ?? 0, "not-finalised": notFinalised ?? 0 };
}

function plannedOf(deps: Deps, sending: StoredSending, edition: Edition): PlannedSending {
  const { id, audience, daysBefore } = sending;
  return {
    ...{ id, audience, daysBefore, day: sendingDay(sending, edition.closesOn) },
    held: heldBy(deps, sending, edition),
  };
}

function endedOf(deps: Deps, { id, audience, endedAt, endedAs }: StoredSending): EndedSending | null {
  if (endedAt === null || endedAs === null) return null;
  return { id, audience, at: endedAt, as: endedAs, letters: deps.letters.countSent(id) };
}

export function recipientLine({
  slug,
  name,
  email,
  stopped,
  lastAt,
  participation,
}: LetterBody): RecipientLine {
  return { slug, name, email, stopped, lastAt, participation };
}

export function logLines(deps: Deps, letters: readonly LoggedLetter[]): readonly LetterLine[] {
  return letters.map(({ writtenAt, ...letter }) => ({
    ...letter,
    at: writtenAt,
    state: mailsAbout(deps, aboutLetter(letter.id))[0]?.state ?? null,
  }));
}
