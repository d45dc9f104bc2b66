// What somebody leads, over every body that let them in.
import type { WorkshopLine } from "./preparation.view.ts";

/** prepare: it has no questions yet. prevote: its vote before the meeting is to be opened. prevote-day: that opens by itself on its day. open: its day has come. lead: it runs. minutes: it has ended and nothing is taken over. none: nothing is to be done now. */
export type Due = "prepare" | "prevote" | "prevote-day" | "open" | "lead" | "minutes" | "none";

export interface MissionLine extends WorkshopLine {
  readonly due: Due;
  /** The day on which the vote before the meeting opens; null without one. */
  readonly prevoteOn: string | null;
  readonly edition: string;
  readonly editionName: string;
}
export interface Mission {
  readonly name: string;
  readonly slug: string;
  /** When the access ends; null where it does not. */
  readonly expiresAt: Date | null;
  /** Where a workshop can be prepared. */
  readonly assessments: readonly { readonly edition: string; readonly editionName: string }[];
  /** Those that are not over, by their day; without one last. */
  readonly workshops: readonly MissionLine[];
}
export interface MissionsView {
  /** By name. */
  readonly missions: readonly Mission[];
}
