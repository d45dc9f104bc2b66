import {
  LONGEST_BUDGET,
  LONGEST_NOTE,
  LONGEST_OWNER,
  type RetentionProblem,
} from "../domain/levers/retained-lever.ts";
import type { Words } from "../i18n/words.ts";

/** Field of the form -> id of its control. */
export const CONTROL = {
  ...{ owner: "porteur", ownerText: "porteur-autre", month: "mois" },
  ...{ status: "etat", budget: "budget", note: "note" },
} as const;

/** In characters; of no matter where a field has no longest text. */
const LONGEST = {
  ...{ owner: LONGEST_OWNER, ownerText: LONGEST_OWNER, month: LONGEST_OWNER },
  ...{ status: LONGEST_OWNER, budget: LONGEST_BUDGET, note: LONGEST_NOTE },
} as const;

export interface LeverError {
  readonly href: string;
  readonly text: string;
}

/** Each names its field and says what to do. */
export function leverErrors(
  problems: readonly RetentionProblem[],
  { t, number }: Words,
): readonly LeverError[] {
  return problems.map(({ field }) => ({
    href: `#${CONTROL[field]}`,
    text: t(`roadmap.error.${field}`, {
      count: LONGEST[field],
      most: number(LONGEST[field]),
    }),
  }));
}
