// A transfer is taken back whole, for a while: each answer becomes what it was, where nobody has changed it since.

const UNDO_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** The first moment at which it cannot be taken back any more. */
export function undoableUntil(transferredAt: Date): Date {
  return new Date(transferredAt.getTime() + UNDO_DAYS * DAY_MS);
}

export interface TransferredAnswer {
  readonly question: string;
  /** That the transfer wrote. */
  readonly version: number;
}

/** Which answers are still what the transfer wrote, and which somebody has changed; `versionOf` gives 0 for none. */
export function stillAsWritten<Written extends TransferredAnswer>(
  written: readonly Written[],
  versionOf: (question: string) => number,
): { readonly same: readonly Written[]; readonly changed: readonly Written[] } {
  const isSame = ({ question, version }: Written) => versionOf(question) === version;
  return { same: written.filter(isSame), changed: written.filter((one) => !isSame(one)) };
}
