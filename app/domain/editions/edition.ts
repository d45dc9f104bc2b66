// An edition is what several bodies answer: one questionnaire, in one round of a year. Its key names it for good, its name
// is for readers. Fictional bodies have editions of their own, so that nothing of theirs is counted with real ones.

/** Where it stands among the editions of its questionnaire, which follow one another by year, then round. */
export interface EditionPlace {
  readonly year: number;
  /** From 1: the second one of a year is 2. */
  readonly round: number;
}
export interface NewEdition extends EditionPlace {
  readonly surveyId: string;
  /** Of fictional bodies. */
  readonly isDemonstration: boolean;
}
/** free: each body decides, and nothing is expected. expected: it decides as well, and is told that publishing is hoped for. */
export const PUBLICATION_POLICIES = ["free", "expected"] as const;
export type PublicationPolicy = (typeof PUBLICATION_POLICIES)[number];

/** What the team of the barometer decides of an edition, as it is stored. */
export interface EditionTerms {
  readonly name: string;
  /** That its assessments begin with; null where nobody chose one. */
  readonly surveyVersion: string | null;
  /** As announced, "2026-03-01"; null where nothing was said. */
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  /** An e-mail address; empty where nothing was said. */
  readonly contact: string;
  /** After its end. */
  readonly retentionMonths: number;
  readonly policy: PublicationPolicy;
}
export interface Edition extends NewEdition, EditionTerms {
  readonly id: number;
  readonly key: string;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  /** Grows with every change. */
  readonly revision: number;
}

/** prepared: nobody answers yet. closed: nobody does any more. What an edition is does not follow its dates: somebody acts. */
export type EditionState = "prepared" | "open" | "closed";

export function editionState({ openedAt, closedAt }: Pick<Edition, "openedAt" | "closedAt">): EditionState {
  if (closedAt !== null) return "closed";
  return openedAt === null ? "prepared" : "open";
}

/** 1 is never written: "2026-1" would be a second name of "2026". */
const NAME = /^([1-9]\d{3})(?:-([2-9]|[1-9]\d+))?$/;

/** "2026", then "2026-2". */
export function editionName({ year, round }: EditionPlace): string {
  return round === 1 ? `${year}` : `${year}-${round}`;
}

/** Null for a text that names no edition. */
export function parseEditionName(name: string): EditionPlace | null {
  const [, year, round = "1"] = NAME.exec(name) ?? [];
  return year === undefined ? null : { year: Number(year), round: Number(round) };
}

/** "metropoles-numeriques-2026": the same on every site, and of one edition only. */
export function editionKey(edition: NewEdition): string {
  const key = `${edition.surveyId}-${editionName(edition)}`;
  return edition.isDemonstration ? `${key}-demonstration` : key;
}
