// What a file says of a cohort, against the directory and the edition as they stand.
import { type CohortReader, readCohort } from "../domain/editions/cohort-file.ts";
import { cohortHeading } from "../domain/editions/cohort-heading.ts";
import type { CohortFile } from "./cohort.view.ts";
import type { CohortAsked } from "./cohort-asked.server.ts";
import { type CsvFault, readCsv, textOf } from "./read-csv.http.server.ts";

const MOST_ROWS = 10_000;

/** NO_HEADING: its first line names no column "siren". EMPTY: it has no line at all. */
export type CohortRefusal = "EMPTY" | "NO_HEADING" | Extract<CsvFault, "NOT_TEXT">;

export async function readCohortFile(
  bytes: Buffer,
  { context }: CohortAsked,
): Promise<CohortFile | { readonly refused: CohortRefusal }> {
  const text = textOf(bytes);
  if (text === null) return { refused: "NOT_TEXT" };
  let [reader, lines]: [CohortReader | null, number] = [null, 0];
  const end = await readCsv(text, MOST_ROWS, ({ line, cells }) => {
    lines += 1;
    if (lines === 1) {
      const heading = cohortHeading(cells);
      reader = heading === null ? null : readCohort(heading, context);
    } else reader?.take(line, cells);
  });
  const found = reader as CohortReader | null;
  if (found === null) return { refused: text.trim() === "" ? "EMPTY" : "NO_HEADING" };
  const { rows, errors } = found;
  return { rows, errors, end };
}
