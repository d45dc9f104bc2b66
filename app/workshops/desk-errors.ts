// What is wrong in what a desk sent, each with the field to mend it in.
import { LONGEST_NOTE } from "../domain/workshops/decision-form.ts";
import type { MessageKey, Translate } from "../i18n/words.ts";
import type { DeskSent } from "./desk.view.ts";

interface Fault {
  readonly href: string;
  readonly key: MessageKey;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  BAD_LEVEL: { href: "#level", key: "workshops.fault.level" },
  LONG_TEXT: { href: "#decision", key: "workshops.fault.long" },
  LONG_DISSENT: { href: "#dissent", key: "workshops.fault.long" },
  LONG_NOTE: { href: "#note", key: "workshops.fault.long" },
  BAD_MINUTES: { href: "#minutes", key: "workshops.fault.minutes" },
  BAD_PAPER: { href: "#paper-0", key: "workshops.fault.paper" },
  OTHER_OPEN: { href: "#main", key: "workshops.fault.otherOpen" },
  LAST_ROUND: { href: "#main", key: "workshops.fault.lastRound" },
  VOTE_OPEN: { href: "#main", key: "workshops.fault.voteOpen" },
  NO_QUESTIONS: { href: "#main", key: "workshops.fault.noQuestions" },
};
const ELSE: Fault = { href: "#main", key: "workshops.fault.notNow" };

export function deskErrors(
  sent: DeskSent | undefined,
  t: Translate,
): readonly { readonly href: string; readonly text: string }[] {
  if (sent?.kind !== "invalid") return [];
  return sent.problems.map((problem) => {
    const { href, key } = (Object.hasOwn(FAULTS, problem) ? FAULTS[problem] : undefined) ?? ELSE;
    return { href, text: t(key, { most: LONGEST_NOTE }) };
  });
}
