// One body of a cohort as somebody who is written to: their address, the letter as it would leave, and what left.
import { type Edition, editionState } from "../domain/editions/edition.ts";
import type { LetterKind } from "../domain/editions/letter.ts";
import { LETTER_KINDS } from "../domain/editions/letter.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutLetter } from "../domain/mails/about.ts";
import { emailAddress } from "../domain/people/email-address.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { dropMailsAbout } from "../mails/drop-about.server.ts";
import { bodyOf } from "../record/body-of.server.ts";
import { recordAct } from "../record/record-act.server.ts";
import { withdrawFirstLead } from "../team/first-lead.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type LetterBody, letterBody } from "./letter-bodies.server.ts";
import { type Letter, previewLetter } from "./letter-to.server.ts";
import type { RecipientView } from "./letters.view.ts";
import { editionRun, type InEdition } from "./of-staff.server.ts";
import { headOf } from "./view-editions.server.ts";
import { logLines, recipientLine } from "./view-letters.server.ts";

const MOST_LOGGED = 100;

export interface OfRecipient extends InEdition {
  /** Of the body. */
  readonly slug: string;
}
interface Found {
  readonly edition: Edition;
  readonly account: Account;
  readonly to: LetterBody;
}

function recipientOf(deps: Deps, { slug, ...asked }: OfRecipient): Result<Found, "NOT_FOUND"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const body = bodyOf(deps, slug);
  const to = body === undefined ? undefined : letterBody(deps, found.value.edition, body.id);
  return to === undefined ? refused("NOT_FOUND") : accepted({ ...found.value, to });
}

export interface Recipient extends RecipientView {
  /** One of each kind, as it would leave now. */
  readonly letters: Readonly<Record<LetterKind, Letter>>;
}

export function viewRecipient(deps: Deps, asked: OfRecipient): Result<Recipient, "NOT_FOUND"> {
  const found = recipientOf(deps, asked);
  if (!found.ok) return found;
  const { edition, to } = found.value;
  const [invitation, reminder] = LETTER_KINDS.map((kind) => previewLetter(deps, { edition, kind, to }));
  if (invitation === undefined || reminder === undefined) return refused("NOT_FOUND");
  const of = { editionId: edition.id, bodyId: to.bodyId };
  return accepted({
    head: headOf(edition, true),
    recipient: { ...recipientLine(to), locale: to.locale },
    log: logLines(deps, deps.letters.listLogOf(of, MOST_LOGGED)),
    letters: { invitation, reminder },
  });
}

export interface SaveContact extends OfRecipient {
  /** As typed; empty for nobody. */
  readonly email: string;
  readonly locale: Locale;
}
export type ContactRefusal = "NOT_FOUND" | "CLOSED" | "BAD_ADDRESS";

/** What waits for who was written to before does not leave any more, and their invitation opens nothing. */
export async function saveContact(
  deps: Deps,
  { email: typed, locale, ...asked }: SaveContact,
): Promise<Result<null, ContactRefusal>> {
  const isNobody = typed.trim() === "";
  const email = isNobody ? null : emailAddress(typed);
  return deps.writer.run((): Result<null, ContactRefusal> => {
    const found = recipientOf(deps, asked);
    if (!found.ok) return found;
    if (editionState(found.value.edition) === "closed") return refused("CLOSED");
    if (email === null && !isNobody) return refused("BAD_ADDRESS");
    changeContact(deps, found.value, { email, locale });
    return accepted(null);
  });
}

interface Contact {
  readonly email: string | null;
  readonly locale: Locale;
}

function changeContact(deps: Deps, { edition, account, to }: Found, contact: Contact): void {
  const of = { editionId: edition.id, bodyId: to.bodyId };
  const isSame = to.email === contact.email;
  if (isSame && to.locale === contact.locale) return;
  if (isSame) deps.letters.saveLocale(of, contact.locale);
  else replaceContact(deps, { edition, to }, contact);
  const content = { body: to.bodyId };
  recordAct(deps, account, { kind: "contact-changed", editionId: edition.id, content });
}

function replaceContact(deps: Deps, { edition, to }: Pick<Found, "edition" | "to">, contact: Contact): void {
  const { bodyId, email } = to;
  const of = { editionId: edition.id, bodyId };
  dropWaiting(deps, of);
  if (email !== null) withdrawFirstLead(deps, { bodyId, email });
  deps.letters.saveContact(of, contact);
}

/** Letters to a body that have not left. */
export function dropWaiting(deps: Deps, of: { readonly editionId: number; readonly bodyId: number }): void {
  for (const { id } of deps.letters.listLogOf(of, MOST_LOGGED)) dropMailsAbout(deps, aboutLetter(id));
}

/** False where it is so already, or where the person themselves said it: theirs is not taken back by anybody else. */
export function stopByStaff(
  deps: Deps,
  { isStopped, ...asked }: OfRecipient & { readonly isStopped: boolean },
): Promise<Result<boolean, "NOT_FOUND">> {
  return deps.writer.run((): Result<boolean, "NOT_FOUND"> => {
    const found = recipientOf(deps, asked);
    if (!found.ok) return found;
    const { stopped } = found.value.to;
    const isChange = stopped === (isStopped ? null : "staff");
    if (isChange) changeStop(deps, found.value, isStopped);
    return accepted(isChange);
  });
}

function changeStop(deps: Deps, { edition, account, to }: Found, isStopped: boolean): void {
  const of = { editionId: edition.id, bodyId: to.bodyId };
  if (isStopped) dropWaiting(deps, of);
  deps.letters.saveStopped(of, isStopped ? "staff" : null);
  const kind = isStopped ? "letters-stopped" : "letters-resumed";
  recordAct(deps, account, { kind, editionId: edition.id, content: { body: to.bodyId, said: "staff" } });
}
