/** What can be taken along of everything that is published. */
export interface OpenDataView {
  /** Real ones first, the newest first; empty until something is published. */
  readonly editions: readonly DataEditionLine[];
}
export interface DataEditionLine {
  /** In the addresses of its files. */
  readonly key: string;
  /** Null for what bodies answered in no edition. */
  readonly name: string | null;
  /** That its figures are of; null where there is no edition. */
  readonly year: number | null;
  readonly isFictional: boolean;
  /** How many bodies are online. */
  readonly bodies: number;
}
