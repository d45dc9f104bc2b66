import type { SendingProblem, TypedSending } from "../domain/editions/sending-form.ts";
import type { Words } from "../i18n/words.ts";
import type { PlanRefusal } from "./letters.view.ts";

/** A sending that was not planned, as it was typed. */
export interface SendingSent {
  readonly typed: TypedSending;
  readonly reason: Exclude<PlanRefusal, { readonly code: "NOT_FOUND" }>;
}

const FIELDS: Readonly<Record<SendingProblem, string>> = {
  BAD_AUDIENCE: "destinataires-not-invited",
  BAD_WHEN: "quand-now",
  BAD_DAY: "jour",
  BAD_BEFORE: "avant",
  NO_CLOSING: "avant",
  PAST: "jour",
};

export interface SendingError {
  /** Of the first control of the faulty field, with its hash sign. */
  readonly href: string;
  readonly text: string;
}

export function sendingErrors(sent: SendingSent | undefined, { t }: Words): readonly SendingError[] {
  if (sent === undefined) return [];
  const { reason, typed } = sent;
  if (reason.code !== "PROBLEMS")
    return [{ href: "#destinataires-not-invited", text: t(`editions.letters.problem.${reason.code}`) }];
  return reason.problems.map((problem) => ({
    href: `#${problem === "PAST" && typed.when === "before" ? "avant" : FIELDS[problem]}`,
    text: t(`editions.letters.problem.${problem}`),
  }));
}
