// Everything that is said of one question by those who answered for themselves, before and after it was decided.

import type { CommuneRelease } from "./commune-release.ts";
import { type Disagreement, disagreementOn, type Groups } from "./disagreement.ts";
import type { OpinionAnswer } from "./opinion.ts";
import { opinionGroup } from "./opinion-group.ts";

export interface GivenOpinion {
  readonly commune: string | null;
  readonly answer: OpinionAnswer;
  readonly savedAt: Date;
}
export interface Given {
  readonly opinions: readonly GivenOpinion[];
  /** The newest of its communes; null while they are too few. */
  readonly release: CommuneRelease | null;
  /** The question is meant for communes, and the body has some. */
  readonly asksCommunes: boolean;
  /** When the official answer was decided; null while it is not. */
  readonly decidedAt: Date | null;
}
export interface QuestionOpinions extends Groups {
  readonly communes: CommuneRelease | null;
  readonly asksCommunes: boolean;
  readonly disagreement: Disagreement | null;
  /** They disagree, and no decision was made since the last opinion. */
  readonly isOpen: boolean;
}

export function questionOpinions({ opinions, release, asksCommunes, decidedAt }: Given): QuestionOpinions {
  const ofTeam = opinions.filter(({ commune }) => commune === null);
  const communes = asksCommunes ? release : null;
  const groups = { team: opinionGroup(ofTeam.map(({ answer }) => answer)), communes };
  const disagreement = disagreementOn(groups);
  // What a commune says alone does not show by reopening a question either: a release does, at its time.
  const newest = [
    ...ofTeam.map(({ savedAt }) => savedAt),
    ...(communes === null ? [] : [communes.releasedAt]),
  ];
  const isSettled = decidedAt !== null && newest.every((at) => at <= decidedAt);
  return { ...groups, asksCommunes, disagreement, isOpen: disagreement !== null && !isSettled };
}
