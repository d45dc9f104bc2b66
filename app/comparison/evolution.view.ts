// What became of one body over its published editions.
import type { EvolutionLine } from "../domain/comparison/evolution.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { PublishedResult } from "./comparison.view.ts";

export interface EvolutionView {
  readonly body: { readonly slug: string; readonly name: string; readonly isDemonstration: boolean };
  /** Nine digits; null for a body that has none. */
  readonly siren: string | null;
  /** Of the questionnaire that the latest edition answered, from the earliest to the latest. At least one. */
  readonly results: readonly PublishedResult[];
  /** Editions that answered another questionnaire: nothing of theirs can be compared. */
  readonly apart: readonly string[];
  readonly lines: readonly EvolutionLine[];
  /** Of the words that name the dimensions. */
  readonly language: Locale;
}
