// What one letter to one body says, before words are put around it: the same for its preview and for the mail.
import type { Edition } from "../domain/editions/edition.ts";
import type { LetterKind } from "../domain/editions/letter.ts";
import { type LetterText, type Missing, readLetter } from "../domain/editions/letter-text.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { standingOf } from "../team/first-lead.server.ts";
import { invitationEnd } from "../team/write-invitation.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { LetterBody } from "./letter-bodies.server.ts";

/**
 * Where its link leads. invitation: to become the first lead; without a key in a preview, and in what somebody sends from their own
 * mailbox. team: to the home of a team that has this address in it. ask: to ask its team to be let in.
 */
export type LetterLink =
  | { readonly to: "invitation"; readonly token: string | null; readonly until: Date }
  | { readonly to: "team" | "ask" };

export interface Letter {
  readonly kind: LetterKind;
  readonly locale: Locale;
  /** Null where nobody wrote one: the usual words. */
  readonly text: LetterText | null;
  readonly body: Pick<LetterBody, "name" | "slug">;
  readonly edition: Pick<Edition, "name" | "closesOn">;
  /** Empty where nobody is named to answer. */
  readonly contact: string;
  readonly link: LetterLink;
  /** Key of the link that stops the letters; null where none is made. */
  readonly stop: string | null;
}
export type ComposeLetter = (letter: Letter) => MailText;

interface Writing {
  readonly edition: Edition;
  readonly kind: LetterKind;
  readonly to: LetterBody;
}

/** As it would leave now, but for its keys: none is made. */
export function previewLetter(deps: Deps, { edition, kind, to }: Writing): Letter {
  return letterTo(deps, { edition, kind, to }, { link: linkTo(deps, to), stop: null });
}

export function letterTo(
  deps: Deps,
  { edition, kind, to }: Writing,
  keys: Pick<Letter, "link" | "stop">,
): Letter {
  const { locale, name, slug } = to;
  const text = deps.letters.getText({ editionId: edition.id, kind, locale }) ?? null;
  return { kind, locale, text, body: { name, slug }, edition, contact: contactOf(deps, edition), ...keys };
}

/** Without a key. */
export function linkTo(deps: Deps, { bodyId, email }: Pick<LetterBody, "bodyId" | "email">): LetterLink {
  const standing = email === null ? "first" : standingOf(deps, { bodyId, email });
  if (standing === "first") return { to: "invitation", token: null, until: invitationEnd(deps.now()) };
  return { to: standing === "member" ? "team" : "ask" };
}

function contactOf(deps: Deps, { contact }: Edition): string {
  return contact === "" ? (deps.site.CONTACT_EMAIL ?? "") : contact;
}

/** What texts of this edition cannot name. */
export function missingOf(deps: Deps, edition: Edition): readonly Missing[] {
  const missing: Missing[] = [];
  if (edition.closesOn === null) missing.push("closing");
  if (contactOf(deps, edition) === "") missing.push("contact");
  return missing;
}

const LOCALES = ["fr", "en"] as const satisfies readonly Locale[];

/** False while a text names what the edition has no more. */
export function areTextsWhole(deps: Deps, edition: Edition, kind: LetterKind): boolean {
  const missing = missingOf(deps, edition);
  return LOCALES.every((locale) => {
    const text = deps.letters.getText({ editionId: edition.id, kind, locale });
    return text === undefined || "text" in readLetter(text, { locale, missing });
  });
}
