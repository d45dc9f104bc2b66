// Who gives an opinion on a question, and for whom. Undefined for who may not, and for a question that is not theirs.
import { isVisible } from "../domain/branching/journey.ts";
import { type Debatable, isDebatable } from "../domain/opinions/opinion.ts";
import { canGiveOpinion } from "../domain/people/permissions.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { teamAssessment } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { communeVisit } from "./commune-visit.server.ts";

export interface OpinionPlace {
  readonly ref: AssessmentRef;
  /** The pages of the team and those of communes are apart. */
  readonly side: "team" | "commune";
  readonly questionId: string;
}
export interface OpinionGiver {
  readonly opened: OpenAssessment;
  readonly accountId: number;
  /** INSEE code; null for the métropole. */
  readonly commune: string | null;
  readonly question: Debatable;
}

export function opinionGiver(deps: Deps, place: OpinionPlace): OpinionGiver | undefined {
  return place.side === "commune" ? ofCommune(deps, place) : ofTeam(deps, place);
}

function ofCommune(deps: Deps, { ref, questionId }: OpinionPlace): OpinionGiver | undefined {
  const visit = communeVisit(deps, ref);
  const question = visit.ok ? visit.value.questions.find(({ id }) => id === questionId) : undefined;
  if (!visit.ok || question === undefined) return undefined;
  const { opened, accountId, commune } = visit.value;
  return { opened, accountId, commune: commune.insee, question };
}

function ofTeam(deps: Deps, { ref, questionId }: OpinionPlace): OpinionGiver | undefined {
  const visit = teamAssessment(deps, ref);
  if (!visit.ok) return undefined;
  const { opened, account } = visit.value;
  const question = debatableIn(opened, questionId);
  const mayGive = canGiveOpinion(opened.opener.role);
  return question === undefined || !mayGive
    ? undefined
    : { opened, accountId: account.id, commune: null, question };
}

/** Undefined for a question off the path, and for one of which nobody has an opinion. */
export function debatableIn({ model, path }: OpenAssessment, questionId: string): Debatable | undefined {
  const question = model.questions.get(questionId);
  return question !== undefined && isDebatable(question) && isVisible(path, questionId)
    ? question
    : undefined;
}
