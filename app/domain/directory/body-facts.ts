// What the public directory says of a body, so that nobody has to type it. It explains gaps between bodies and never
// counts in a score.
import type { Body } from "./body.ts";

export interface BodyFacts {
  /** Nine digits. */
  readonly siren: string;
  /** Municipal population, in residents. */
  readonly population: number;
  readonly communes: number;
  /** `share` of the population, from 0 to 1. */
  readonly largest: { readonly name: string; readonly share: number };
  /** Communes under 3,500 residents. */
  readonly small: number;
  /** Codes, in the order of codes; empty for a fictional body. */
  readonly departments: readonly string[];
}

/** Residents: below it the rules for municipal elections were other ones, and a commune seldom has digital staff. */
const SMALL_COMMUNE = 3_500;

/** Null for a body that is not a métropole of the directory: nothing is known of it but the name that was typed. */
export function bodyFacts({ siren, population, communes, demonstration }: Body): BodyFacts | null {
  const [largest] = communes;
  if (siren === null || population === null || population === 0 || largest === undefined) return null;
  return {
    siren,
    population,
    communes: communes.length,
    largest: { name: largest.name, share: largest.population / population },
    small: communes.filter((commune) => commune.population < SMALL_COMMUNE).length,
    departments: demonstration ? [] : [...new Set(communes.map(({ insee }) => departmentOf(insee)))].sort(),
  };
}

/** The code of a commune begins with that of its department: three signs overseas, two elsewhere. */
function departmentOf(insee: string): string {
  return insee.slice(0, insee.startsWith("97") ? 3 : 2);
}
