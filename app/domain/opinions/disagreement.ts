// Do those who answered one question disagree? (methodology E3) Either within the métropole, by two levels or more, or
// between the métropole and its communes, by a level or more between their medians.
import type { Level } from "../questions/level.ts";
import type { OpinionGroup } from "./opinion-group.ts";

const LEAST_SPREAD = 2;
const LEAST_GAP = 1;

export interface Groups {
  /** The métropole's own respondents. */
  readonly team: OpinionGroup;
  /** Null where communes are not asked, or too few to be shown. */
  readonly communes: Pick<OpinionGroup, "median"> | null;
}

/** At least one of both reasons is there. */
export interface Disagreement {
  /** Lowest and highest level within the métropole. */
  readonly spread: { readonly lowest: Level; readonly highest: Level } | null;
  /** The two medians. */
  readonly gap: { readonly team: Level; readonly communes: Level } | null;
  /** The wider of the reasons, in levels. */
  readonly range: number;
}

/** Null while they agree. */
export function disagreementOn({ team, communes }: Groups): Disagreement | null {
  const spread = team.range < LEAST_SPREAD ? null : endsOf(team);
  const gap = gapBetween(team.median, communes?.median ?? null);
  if (spread === null && gap === null) return null;
  const ofGap = gap === null ? 0 : Math.abs(gap.communes - gap.team);
  return { spread, gap, range: Math.max(team.range, ofGap) };
}

function endsOf({ counts }: OpinionGroup): Disagreement["spread"] {
  const isChosen = (count: number) => count > 0;
  return {
    lowest: counts.findIndex(isChosen) as Level,
    highest: counts.findLastIndex(isChosen) as Level,
  };
}

function gapBetween(team: Level | null, communes: Level | null): Disagreement["gap"] {
  if (team === null || communes === null) return null;
  return Math.abs(communes - team) < LEAST_GAP ? null : { team, communes };
}
