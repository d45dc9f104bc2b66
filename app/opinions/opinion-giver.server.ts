// Who gives an opinion on a question, and for whom. Undefined for who may not, and for a question that is not theirs.
import { isVisible } from "../domain/branching/journey.ts";
import { type Debatable, isDebatable } from "../domain/opinions/opinion.ts";
import { canAnswerForCommune, canGiveOpinion } from "../domain/people/permissions.ts";
import type { AssessmentRef, OpenAssessment, Right } from "../record/find-assessment.server.ts";
import { hasOpinions } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { communeVisitIn } from "./commune-visit.server.ts";

export interface OpinionPlace {
  readonly ref: AssessmentRef;
  /** The pages of the team and those of communes are apart. */
  readonly side: "team" | "commune";
  readonly questionId: string;
}
export interface OpinionGiver {
  readonly accountId: number;
  /** INSEE code; null for the métropole. */
  readonly commune: string | null;
  readonly question: Debatable;
}
type Asked = Pick<OpinionPlace, "side" | "questionId">;

/** What lets a person give one on that side. */
export function rightToGive(side: OpinionPlace["side"]): Right {
  return side === "commune" ? canAnswerForCommune : canGiveOpinion;
}

/** Who came in by that right. */
export function opinionGiver(deps: Deps, opened: OpenAssessment, { side, questionId }: Asked) {
  return side === "commune" ? ofCommune(deps, opened, questionId) : ofTeam(opened, questionId);
}

function ofCommune(deps: Deps, opened: OpenAssessment, questionId: string): OpinionGiver | undefined {
  const visit = communeVisitIn(deps, opened);
  const question = visit?.questions.find(({ id }) => id === questionId);
  return visit && question && { accountId: visit.accountId, commune: visit.commune.insee, question };
}

function ofTeam(opened: OpenAssessment, questionId: string): OpinionGiver | undefined {
  const { account } = opened.opener;
  const question = hasOpinions(opened) ? debatableIn(opened, questionId) : undefined;
  return account === null || question === undefined
    ? undefined
    : { accountId: account.id, commune: null, question };
}

/** Undefined for a question off the path, and for one of which nobody has an opinion. */
export function debatableIn({ model, path }: OpenAssessment, questionId: string): Debatable | undefined {
  const question = model.questions.get(questionId);
  return question !== undefined && isDebatable(question) && isVisible(path, questionId)
    ? question
    : undefined;
}
