// Where an answer that comes from a workshop comes from: kept in the history as its reason, in one line.
import { canonical } from "../answers/fingerprint.ts";

export interface WorkshopOrigin {
  /** In the address of the workshop. */
  readonly atelier: string;
  /** Such as 2027-03-18. */
  readonly day: string;
  /** Votes at a level in the last round; 0 where nobody voted. */
  readonly n: number;
  /** How many of the votes were on paper, counted and typed in; left out for none. */
  readonly papier?: number;
  /** In the words of the protocol; few: too few votes to say anything. */
  readonly label: "few" | "agreed" | "close" | "polarised" | "apart";
  /** How often the question was voted on. */
  readonly tours: number;
  /** Per cent of the votes at a level, to a tenth: at the level with most of them, and at the two neighbours with most of them. */
  readonly shares: { readonly modal: number; readonly pair: number };
}

export function workshopContent(origin: WorkshopOrigin): string {
  return canonical(origin);
}

export function parseWorkshopContent(text: string): WorkshopOrigin {
  return JSON.parse(text) as WorkshopOrigin;
}
