import type { Audience, LetterKind, LettersStopped } from "../domain/editions/letter.ts";
import type { LetterProblem, LetterText } from "../domain/editions/letter-text.ts";
import type { Participation } from "../domain/editions/participation.ts";
import type { SendingProblem } from "../domain/editions/sending-form.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { MailState } from "../domain/mails/mail.ts";
import type { EditionHead } from "./editions.view.ts";

/** NOT_OPEN: the edition. NO_PLANNER: who planned it runs the barometer no more. TEXT: it names what the edition has not. */
export type SendingHeld = "NOT_OPEN" | "NO_PLANNER" | "TEXT" | "NO_CLOSING";

export interface PlannedSending {
  readonly id: number;
  readonly audience: Audience;
  /** In France; null while no closing is announced that it depends on. */
  readonly day: string | null;
  readonly daysBefore: number | null;
  readonly held: SendingHeld | null;
}
export interface EndedSending extends Pick<PlannedSending, "id" | "audience"> {
  readonly at: Date;
  readonly as: "sent" | "cancelled" | "closed";
  readonly letters: number;
}
export interface LetterLine {
  readonly id: number;
  readonly kind: LetterKind;
  readonly body: string;
  readonly slug: string;
  /** Null once it is forgotten. */
  readonly email: string | null;
  readonly at: Date;
  /** What became of its mail; null once that is forgotten. */
  readonly state: MailState | null;
}
export interface RecipientLine {
  readonly slug: string;
  readonly name: string;
  readonly email: string | null;
  readonly stopped: LettersStopped | null;
  readonly lastAt: Date | null;
  readonly participation: Participation;
}
export interface LettersView {
  readonly head: EditionHead;
  readonly closesOn: string | null;
  /** How many letters each would be now. */
  readonly audiences: Readonly<Record<Audience, number>>;
  readonly planned: readonly PlannedSending[];
  readonly ended: readonly EndedSending[];
  readonly recipients: readonly RecipientLine[];
  readonly total: number;
  readonly withoutAddress: number;
  readonly log: readonly LetterLine[];
  /** Token of the rendered form. */
  readonly form: string;
}

export interface LetterTextView {
  readonly head: EditionHead;
  readonly kind: LetterKind;
  readonly letterLocale: Locale;
  /** Null where nobody wrote one: the usual words. */
  readonly text: LetterText | null;
  /** 0 where nobody wrote one. */
  readonly revision: number;
  readonly closesOn: string | null;
}
export type SaveTextRefusal =
  | { readonly code: "NOT_FOUND" }
  | { readonly code: "CLOSED" }
  | { readonly code: "STALE"; readonly revision: number; readonly stored: LetterText }
  | { readonly code: "PROBLEMS"; readonly problems: readonly LetterProblem[] };

export interface RecipientView {
  readonly head: EditionHead;
  readonly recipient: RecipientLine & { readonly locale: Locale };
  readonly log: readonly LetterLine[];
}

/** NOT_OPEN: what leaves now leaves from an open edition. TEXT: one of the texts names what the edition has not. */
export type PlanRefusal =
  | { readonly code: "NOT_FOUND" }
  | { readonly code: "CLOSED" | "NOT_OPEN" | "TEXT" }
  | { readonly code: "PROBLEMS"; readonly problems: readonly SendingProblem[] };
