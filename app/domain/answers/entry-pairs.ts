import type { FormPair } from "./form-pair.ts";

const ENTRY_PART = /^entry\.(?<row>\d{1,3})\.(?<part>.+)$/;

export interface EntryPair {
  readonly row: number;
  /** "objective", "partners.0.role", or "id". */
  readonly part: string;
  readonly value: string;
}

/** What a form sends of the entries of a list. */
export function entryPairs(pairs: readonly FormPair[]): readonly EntryPair[] {
  return pairs.flatMap(([name, value]) => {
    const { row, part } = ENTRY_PART.exec(name)?.groups ?? {};
    return row === undefined || part === undefined ? [] : [{ row: Number(row), part, value }];
  });
}
