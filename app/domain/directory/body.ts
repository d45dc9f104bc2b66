// A public body that can be assessed: one of the 22 métropoles, a fictional one, or one that a visitor named.

export type BodyKind = "metropole" | "commune" | "other";

export interface Commune {
  readonly insee: string;
  readonly name: string;
  /** Municipal population of the vintage of the directory. */
  readonly population: number;
  /** Five digits each; Paris, Lyon and Marseille have one an arrondissement. Empty for a fictional commune. */
  readonly postcodes: readonly string[];
}

export interface Body {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly kind: BodyKind;
  /** Null for a body that a visitor named: nothing checks it. */
  readonly siren: string | null;
  /** Municipal population; null when unknown. */
  readonly population: number | null;
  /** Since when it is a métropole, an ISO date; null when the directory does not say. */
  readonly since: string | null;
  /** Fictional: every page that shows it says so. */
  readonly demonstration: boolean;
  /** Largest first; empty unless the body is a métropole of the directory. */
  readonly communes: readonly Commune[];
}
