import { LONGEST_NOTE, LONGEST_OWNER, type RetentionProblem } from "../domain/levers/retained-lever.ts";
import type { Words } from "../i18n/words.ts";

/** Field of the form -> id of its control. */
export const CONTROL = { owner: "porteur", ownerText: "porteur-autre", month: "mois", note: "note" } as const;

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
      count: field === "note" ? LONGEST_NOTE : LONGEST_OWNER,
      most: number(field === "note" ? LONGEST_NOTE : LONGEST_OWNER),
    }),
  }));
}
