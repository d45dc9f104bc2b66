/** An edition that something was published of. */
export interface DataEdition {
  /** In the addresses of its files. */
  readonly key: string;
  /** Null for what bodies answered in no edition. */
  readonly name: string | null;
  /** Of bodies that do not exist. */
  readonly isFictional: boolean;
  /** Null for what bodies answered in no edition. */
  readonly editionId: number | null;
  /** Null for what bodies answered in no edition. */
  readonly year: number | null;
  /** How many are online. */
  readonly bodies: number;
  /** Milliseconds: when something of it was published first, and last published or withdrawn. */
  readonly issuedAt: number;
  readonly changedAt: number;
}
