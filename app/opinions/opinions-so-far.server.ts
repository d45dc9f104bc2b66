// What the page of a question says of opinions: how many there are, and what they come to once one's own is among them.
import { asksCommunes } from "../domain/opinions/asks-communes.ts";
import { isDebatable } from "../domain/opinions/opinion.ts";
import { questionOpinions } from "../domain/opinions/question-opinions.ts";
import type { Level, Question } from "../domain/survey/question.schema.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { hasOpinions } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { decisionsOf } from "./decisions-of.server.ts";

/** Fit to be sent to a browser. */
export interface OpinionsSoFar {
  readonly given: number;
  /** The reader gave theirs. */
  readonly isMineGiven: boolean;
  /** Lower median; null while nobody chose a level, and until the reader gave theirs. */
  readonly median: Level | null;
  readonly isDisputed: boolean;
  readonly decision: {
    readonly who: { readonly key: string; readonly name: string | null; readonly isErased: boolean };
    /** ISO 8601. */
    readonly at: string;
    readonly reason: string;
  } | null;
}

/** Null for a trial, for who sees no opinions, and for a question of which nobody has one. */
export function opinionsSoFar(deps: Deps, opened: OpenAssessment, question: Question): OpinionsSoFar | null {
  if (!hasOpinions(opened) || !isDebatable(question)) return null;
  const { model, assessment, opener } = opened;
  const opinions = deps.opinions.listOfQuestion(assessment.id, question.id);
  const decision = decisionsOf(deps, opened).get(question.id) ?? null;
  const { team, isOpen } = questionOpinions({
    opinions,
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
