// What the history holds of a lever that was taken up, changed or let go. A member is named by the key that stands for
// them in the chain, so that they can be erased.
import { canonical } from "../answers/fingerprint.ts";

export interface LeverContent {
  readonly lever: string;
  /** Null where the owner is told in words, or not at all. */
  readonly ownerKey: string | null;
  readonly ownerText: string;
  readonly month: string | null;
  readonly note: string;
  /** Left out in what was written before levers had one: still to be started. */
  readonly status?: string;
  /** Left out in what was written before: nothing was said. */
  readonly budget?: string;
  /** Left out where no workshop chose it. */
  readonly workshop?: LeverOfWorkshop;
}
/** By which workshop a lever came on the roadmap. */
export interface LeverOfWorkshop {
  /** In its address. */
  readonly atelier: string;
  /** Such as 2027-03-18. */
  readonly day: string;
  /** How many picked, and how many of them this one. */
  readonly voters: number;
  readonly picks: number;
}

export function leverContent(content: LeverContent): string {
  return canonical(content);
}

export function parseLeverContent(text: string): LeverContent {
  return JSON.parse(text) as LeverContent;
}
