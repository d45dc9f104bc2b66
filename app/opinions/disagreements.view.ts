// What the agenda of a meeting shows: the questions on which people disagree.
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { AgendaItem } from "../domain/opinions/opinion-page.types.ts";

export interface DisagreementsView {
  /** Null for a trial. */
  readonly editionName: string | null;
  readonly body: BodyHeading;
  readonly name: string;
  readonly items: readonly AgendaItem[];
  /** Questions that were disputed and are decided since. */
  readonly settled: number;
  /** Questions on which someone of the métropole gave an opinion. */
  readonly discussed: number;
  /** How many communes answered, for who leads; null for the others, and where communes are not asked. */
  readonly communes: number | null;
}
