// Everything that is said of one question by those who answered for themselves, before and after it was decided.

import { communeGroup } from "./commune-group.ts";
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
  /** The question is meant for communes, and the body has some. */
  readonly asksCommunes: boolean;
  /** When the official answer was decided; null while it is not. */
  readonly decidedAt: Date | null;
}
export interface QuestionOpinions extends Groups {
  readonly asksCommunes: boolean;
  readonly disagreement: Disagreement | null;
  /** They disagree, and no decision was made since the last opinion. */
  readonly isOpen: boolean;
}

export function questionOpinions({ opinions, asksCommunes, decidedAt }: Given): QuestionOpinions {
  const ofTeam = opinions.filter(({ commune }) => commune === null);
  const ofCommunes = asksCommunes ? opinions.flatMap(ofCommune) : [];
  const groups = {
    team: opinionGroup(ofTeam.map(({ answer }) => answer)),
    communes: communeGroup(ofCommunes),
  };
  const disagreement = disagreementOn(groups);
  // Communes that are too few to be shown do not show by reopening a question either.
  const counted = groups.communes === null ? ofTeam : [...ofTeam, ...ofCommunes];
  const isSettled = decidedAt !== null && counted.every(({ savedAt }) => savedAt <= decidedAt);
  return { ...groups, asksCommunes, disagreement, isOpen: disagreement !== null && !isSettled };
}

function ofCommune({ commune, ...given }: GivenOpinion) {
  return commune === null ? [] : [{ ...given, commune }];
}
