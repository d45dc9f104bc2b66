// What the history holds of what a body aims at in a dimension.
import { canonical } from "../answers/fingerprint.ts";
import type { DimensionTarget } from "../targets/dimension-target.ts";

export interface TargetContent extends DimensionTarget {
  readonly dimension: string;
}

export function targetContent({ dimension, level, month, reason }: TargetContent): string {
  return canonical({ dimension, level, month, reason });
}

export function parseTargetContent(text: string): TargetContent {
  return JSON.parse(text) as TargetContent;
}
