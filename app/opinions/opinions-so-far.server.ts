// What the page of a question says of opinions: how many there are, and what they come to once one's own is among them.
import { asksCommunes } from "../domain/opinions/asks-communes.ts";
import { isDebatable } from "../domain/opinions/opinion.ts";
import { questionOpinions } from "../domain/opinions/question-opinions.ts";
import type { Question } from "../domain/questions/question.schema.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { hasOpinions } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { decisionsOf } from "./decisions-of.server.ts";
import type { OpinionsSoFar } from "./opinions-so-far.view.ts";

/** Null for a trial, for who sees no opinions, and for a question of which nobody has one. */
export function opinionsSoFar(deps: Deps, opened: OpenAssessment, question: Question): OpinionsSoFar | null {
  if (!hasOpinions(opened) || !isDebatable(question)) return null;
  const { model, assessment, opener } = opened;
  const opinions = deps.opinions.listOfQuestion(assessment.id, question.id);
  const decision = decisionsOf(deps, opened).get(question.id) ?? null;
  const { team, isOpen } = questionOpinions({
    opinions,
    release: deps.opinions.getRelease(assessment.id, question.id),
    asksCommunes: asksCommunes(model, assessment.body, question),
    decidedAt: decision?.at ?? null,
  });
  const isMineGiven = opinions.some(
    ({ accountId, commune }) => accountId === opener.account?.id && commune === null,
  );
  return {
    given: team.total,
    isMineGiven,
    median: isMineGiven ? team.median : null,
    isDisputed: isMineGiven && isOpen,
    decision: decision === null ? null : { ...decision, at: decision.at.toISOString() },
  };
}
