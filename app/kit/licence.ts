/** What everything that is published may be reused under, as each file names it. */
export const LICENCE = {
  name: "etalab-2.0",
  /** Where its text stands. */
  path: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  title: "Licence Ouverte 2.0",
} as const;
