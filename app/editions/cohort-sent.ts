import type { CohortRow, RowError } from "../domain/editions/cohort-file.ts";
import type { CohortFault } from "./cohort.view.ts";

/** What became of a file that was sent: nothing is stored of it before somebody says so. */
export type CohortSent =
  | { readonly kind: "refused"; readonly reason: "EMPTY" | "NO_HEADING" | "NOT_TEXT" | "NO_FILE" | "CLOSED" }
  | {
      readonly kind: "preview";
      /** The first ones. */
      readonly rows: readonly CohortRow[];
      readonly count: number;
      readonly errors: readonly RowError[];
      readonly errorCount: number;
      readonly end: { readonly fault: CohortFault; readonly line: number } | null;
      /** All that can be taken, as a file of our own. */
      readonly text: string;
    };

const HEADING = "siren;nom;type;groupe;courriel;langue";

/** As it is read back when it is taken. */
export function cohortText(rows: readonly CohortRow[]): string {
  const lines = rows.map(({ siren, name, kind, group, email, locale }) =>
    [siren, name, kind, group ?? "", email ?? "", locale].map(quoted).join(";"),
  );
  return [HEADING, ...lines].join("\n");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
