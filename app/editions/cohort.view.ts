import type { Body } from "../domain/directory/body.ts";
import type { CohortRow, RowError } from "../domain/editions/cohort-file.ts";
import type { EditionHead } from "./editions.view.ts";

/** Why the rest of a file could not be read. */
export type CohortFault = "NOT_TEXT" | "OPEN_QUOTE" | "BAD_QUOTE" | "LONG_ROW" | "TOO_MANY_ROWS";

/** What was read of a file. */
export interface CohortFile {
  readonly rows: readonly CohortRow[];
  readonly errors: readonly RowError[];
  /** Why the rest of it could not be read; null where all of it was. */
  readonly end: { readonly fault: CohortFault; readonly line: number } | null;
}
export interface CohortBody extends Pick<Body, "id" | "name" | "slug" | "siren"> {
  readonly group: string | null;
  readonly email: string | null;
  readonly locale: "fr" | "en";
  /** It has begun: it stays. */
  readonly hasBegun: boolean;
}
export interface CohortView {
  readonly head: EditionHead;
  readonly bodies: readonly CohortBody[];
  readonly total: number;
  readonly groups: readonly string[];
}
