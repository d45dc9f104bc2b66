/** An edition that something was published of. */
export interface DataEdition {
  /** In the addresses of its files. */
  readonly key: string;
  /** Null for what bodies answered in no edition. */
  readonly name: string | null;
  /** Of bodies that do not exist. */
  readonly isFictional: boolean;
  /** What was ever published of it. */
  readonly places: readonly DataPlace[];
}
export interface DataPlace {
  readonly assessmentId: number;
  readonly bodyId: number;
  readonly slug: string;
  readonly name: string;
  readonly isFictional: boolean;
  readonly edition: string;
  readonly editionId: number | null;
  readonly surveyId: string;
}
