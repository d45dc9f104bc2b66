// What an elected official answers to the question whether a result may be published, as it is kept with the publication.
import { cleanText, isLongerThan, oneLine } from "../fields/clean-text.ts";
import { personName } from "../people/person-name.ts";

/** In characters. */
const LONGEST_MANDATE = 120;
const LONGEST_DELEGATION = 200;
/** Of a refusal, a return, a withdrawal. */
const LONGEST_WHY = 1_000;

/** In the order of the form. scores: the scores by dimension, and nothing of what else was asked for. */
export const CHOICES = ["all", "scores", "refuse"] as const;
export type ConsentChoice = (typeof CHOICES)[number];

/** As typed. */
export interface TypedConsent {
  readonly choice: string;
  readonly name: string;
  readonly mandate: string;
  readonly delegation: string;
  readonly reason: string;
}
export interface Consent {
  readonly choice: ConsentChoice;
  readonly name: string;
  readonly mandate: string;
  /** Of the decision that lets this person decide; null where none was given. */
  readonly delegation: string | null;
  /** Of a refusal; null otherwise. */
  readonly reason: string | null;
}
export type ConsentProblem = "NO_CHOICE" | "BAD_NAME" | "BAD_MANDATE" | "LONG_DELEGATION" | "BAD_REASON";

/** Every problem at once, in the order of the form. */
export function readConsent(
  typed: TypedConsent,
): { readonly consent: Consent } | { readonly problems: readonly ConsentProblem[] } {
  const choice = CHOICES.find((one) => one === typed.choice);
  const name = personName(typed.name);
  const mandate = oneLine(typed.mandate, LONGEST_MANDATE);
  const delegation = delegationOf(typed.delegation);
  const reason = choice === "refuse" ? whyText(typed.reason) : "";
  const read = { choice, name, mandate, delegation, reason };
  if (choice === undefined || name === null || mandate === null || delegation === null || reason === null)
    return { problems: PARTS.flatMap(([part, problem]) => ((read[part] ?? null) === null ? [problem] : [])) };
  const [given, why] = [delegation === "" ? null : delegation, reason === "" ? null : reason];
  return { consent: { choice, name, mandate, delegation: given, reason: why } };
}

const PARTS = [
  ["choice", "NO_CHOICE"],
  ["name", "BAD_NAME"],
  ["mandate", "BAD_MANDATE"],
  ["delegation", "LONG_DELEGATION"],
  ["reason", "BAD_REASON"],
] as const satisfies readonly (readonly [keyof Consent, ConsentProblem])[];

/** Empty for none; null where it is too long. */
function delegationOf(typed: string): string | null {
  return typed.trim() === "" ? "" : oneLine(typed, LONGEST_DELEGATION);
}

/** Why something is refused, returned or withdrawn: 1 to 1,000 characters, lines kept; null for anything else. */
export function whyText(typed: string): string | null {
  const text = cleanText(typed);
  return text === "" || isLongerThan(text, LONGEST_WHY) ? null : text;
}
