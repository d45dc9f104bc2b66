import type { CohortFile } from "./cohort.view.ts";
import { type CohortSent, cohortText } from "./cohort-sent.ts";

const MOST_SHOWN = 50;
const MOST_ERRORS = 200;

/** All that can be taken goes along; of the rest as much as can be read. */
export function previewOf({ rows, errors, end }: CohortFile): CohortSent {
  return {
    ...{ kind: "preview", rows: rows.slice(0, MOST_SHOWN), count: rows.length, text: cohortText(rows) },
    ...{ errors: errors.slice(0, MOST_ERRORS), errorCount: errors.length, end },
  };
}
