// Which columns a file has that lists a cohort.

const COHORT_COLUMNS = ["siren", "name", "kind", "group", "email", "locale"] as const;
export type CohortColumn = (typeof COHORT_COLUMNS)[number];

/** What a spreadsheet calls them, without accents, in either language. */
const COLUMN_NAMES: ReadonlyMap<string, CohortColumn> = new Map([
  ["siren", "siren"],
  ["nom", "name"],
  ["name", "name"],
  ["type", "kind"],
  ["kind", "kind"],
  ["groupe", "group"],
  ["group", "group"],
  ["courriel", "email"],
  ["email", "email"],
  ["e-mail", "email"],
  ["langue", "locale"],
  ["language", "locale"],
]);
const MOST_COLUMNS = 100;

/** Of each column its place in the heading; null without a column "siren", or with one that stands twice. */
export function cohortHeading(cells: readonly string[]): ReadonlyMap<CohortColumn, number> | null {
  const found = cells.slice(0, MOST_COLUMNS).flatMap((cell, place) => {
    const column = COLUMN_NAMES.get(cell.slice(0, 40).trim().toLowerCase());
    return column === undefined ? [] : [[column, place] as const];
  });
  const places = new Map(found);
  return places.has("siren") && places.size === found.length ? places : null;
}
