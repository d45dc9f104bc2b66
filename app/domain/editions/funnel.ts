// How far the bodies of an edition have come, from their invitation to what everybody reads: counted by what they did.
import type { Participation } from "./participation.ts";

/** In the order in which a body goes through them. Opened: it began its assessment; whether a mail was opened is not looked at. */
export const STAGES = [
  "cohort",
  "invited",
  "opened",
  "quarter",
  "half",
  "three-quarters",
  "finalised",
  "in-publication",
  "published",
] as const;
export type Stage = (typeof STAGES)[number];

export interface Way {
  readonly isInvited: boolean;
  readonly participation: Participation;
  /** Somebody has still to answer a request to publish, or to correct it. */
  readonly isUnderWay: boolean;
  readonly isOnline: boolean;
}

const STAGE_OF: Readonly<Record<Exclude<Participation, "not-begun">, Stage>> = {
  begun: "opened",
  quarter: "quarter",
  half: "half",
  "three-quarters": "three-quarters",
  finalised: "finalised",
};

/** The furthest that it has come: what is published stays so while its next version is answered. */
export function stageOf({ isInvited, participation, isUnderWay, isOnline }: Way): Stage {
  if (isOnline) return "published";
  if (isUnderWay) return "in-publication";
  if (participation !== "not-begun") return STAGE_OF[participation];
  return isInvited ? "invited" : "cohort";
}

export interface FunnelStep {
  readonly stage: Stage;
  /** Bodies that have come so far, or further. */
  readonly bodies: number;
}

/** From all of them to those that published. */
export function funnelOf(stages: readonly Stage[]): readonly FunnelStep[] {
  const places = stages.map((one) => STAGES.indexOf(one));
  return STAGES.map((stage, place) => ({
    stage,
    bodies: places.filter((reached) => reached >= place).length,
  }));
}
