// What is shown of the communes: their median, as it stood when the fifth, the tenth, the fifteenth… of them had chosen a
// level. Below five there is nothing to show (methodology E3, E6), and between two steps nothing changes, whoever answers,
// changes their mind or leaves: with 22 named métropoles of few communes each, what differs between five and six says what
// the sixth has answered. So a release is stored when it is due, and never computed from what is there today.
import type { Level } from "../questions/level.ts";
import { lowerMedian } from "../questions/lower-median.ts";
import { RELEASE_FLOOR, whyNotYet } from "../releases/release-rule.ts";
import type { OpinionAnswer } from "./opinion.ts";
import { levelsIn } from "./opinion-group.ts";

export interface CommuneAnswer {
  readonly commune: string;
  readonly answer: OpinionAnswer;
}
export interface CommuneRelease {
  /** That had chosen a level at least: a multiple of five. */
  readonly communes: number;
  readonly median: Level;
  readonly releasedAt: Date;
}

/** Null while less than five more communes than at the last release have a level. */
export function dueRelease(
  given: readonly CommuneAnswer[],
  last: Pick<CommuneRelease, "communes"> | null,
): Omit<CommuneRelease, "releasedAt"> | null {
  const levels = levelsOfCommunes(given);
  const communes = levels.length - (levels.length % RELEASE_FLOOR);
  const median = lowerMedian(levels);
  // Who was in which release is not kept: so many more have a level than ever before that as many are new.
  const changes = last === null ? [] : [communes - last.communes];
  const isDue = whyNotYet({ members: communes, changes }) === null;
  return median === undefined || !isDue ? null : { communes, median };
}

/** A commune counts once, at the lower median of its people: neither of two colleagues undoes what the other said. */
function levelsOfCommunes(given: readonly CommuneAnswer[]): readonly Level[] {
  const byCommune = Map.groupBy(given, ({ commune }) => commune);
  return [...byCommune.values()].flatMap(
    (own) => lowerMedian(levelsIn(own.map(({ answer }) => answer))) ?? [],
  );
}
