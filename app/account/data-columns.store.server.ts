// How the copy of somebody’s data says a moment and an edition, in SQL.

/** To the second, as the file has it. */
export const moment = (column: string, name: string) =>
  `strftime('%Y-%m-%dT%H:%M:%SZ', ${column} / 1000, 'unixepoch') AS ${name}`;

/** By its name, or by the key of an assessment that belongs to none. */
export const EDITION = `coalesce((SELECT editions.name FROM editions WHERE editions.id = assessments.edition_id),
  assessments.label, assessments.edition) AS edition`;
