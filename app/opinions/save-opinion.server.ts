// Saves what one person thinks of a question, for the métropole or for a commune. Two pages of the same person may differ:
// the second one to be sent is shown both.

import { pathAnswers } from "../domain/branching/journey.ts";
import { mayBeNotApplicable } from "../domain/branching/not-applicable.ts";
import { cleanText, isLongerThan } from "../domain/fields/clean-text.ts";
import { LONGEST_COMMENT, type Opinion, readOpinion } from "../domain/opinions/opinion.ts";
import type { OwnOpinion } from "../domain/opinions/opinion-page.types.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { coded, inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type OpinionGiver, type OpinionPlace, opinionGiver, rightToGive } from "./opinion-giver.server.ts";
import type { StoredOpinion } from "./opinions.store.server.ts";
import { releaseCommunes } from "./release-communes.server.ts";

export interface SaveOpinion extends OpinionPlace {
  /** As posted: a level, "dk" or "na"; empty for no choice. */
  readonly answer: string;
  /** Left out of a commune's, which it would give away. */
  readonly comment: string;
  /** Of the opinion that the page showed; 0 when there was none. */
  readonly version: number;
  /** Token of the rendered form. */
  readonly form: string;
}
/** The opinion is another one than the page showed. */
export interface StaleOpinion {
  readonly code: "STALE";
  readonly stored: OwnOpinion;
}
export type SaveOpinionRefusal =
  | { readonly code: "NOT_FOUND" | "FINALISED" | "NO_CHOICE" | "LONG_COMMENT" }
  | StaleOpinion;

type Said = Pick<Opinion, "answer" | "comment">;

/** Sent twice, it writes once. */
export async function saveOpinion(deps: Deps, save: SaveOpinion): Promise<Result<null, SaveOpinionRefusal>> {
  const { ref, side } = save;
  const comment = side === "commune" ? "" : cleanText(save.comment);
  const isLong = isLongerThan(comment, LONGEST_COMMENT);
  const saved = await inAssessment(
    deps,
    { ref, right: rightToGive(side), place: (opened) => opinionGiver(deps, opened, save) },
    (into, giver): Result<null, SaveOpinionRefusal> => {
      const answer = readAnswer(into.opened, giver, save.answer);
      if (answer === null) return refused({ code: "NO_CHOICE" });
      if (isLong) return refused({ code: "LONG_COMMENT" });
      return write(deps, into, { ...giver, ...save, answer, comment });
    },
  );
  return saved.ok ? saved : refused(coded(saved.reason));
}

function readAnswer(
  { path, answers }: OpenAssessment,
  { question }: OpinionGiver,
  posted: string,
): Opinion["answer"] | null {
  return readOpinion(posted, {
    question,
    mayBeNotApplicable: mayBeNotApplicable(question, pathAnswers(path, answers)),
  });
}

type Given = OpinionGiver & Said & Pick<SaveOpinion, "version" | "form">;

function write(
  deps: Deps,
  { opened: { assessment }, now }: AssessmentWriter,
  { accountId, commune, question, answer, comment, version, form }: Given,
): Result<null, StaleOpinion> {
  const stored = deps.opinions
    .listOfQuestion(assessment.id, question.id)
    .find((one) => one.accountId === accountId);
  // What was said for the other side, before the person changed sides, is replaced: they speak for one.
  const current = stored?.commune === commune ? stored : undefined;
  if (current !== undefined && isSame(current, { answer, comment })) return accepted(null);
  const isOwnForm = form !== "" && form === current?.form;
  if (current !== undefined && current.version !== version && !isOwnForm)
    return refused({ code: "STALE", stored: current });
  deps.opinions.save(assessment.id, {
    ...{ questionId: question.id, accountId, commune, answer, comment, form },
    ...{ version: (stored?.version ?? 0) + 1, savedAt: now },
  });
  if (commune !== null)
    releaseCommunes({ ...deps, now }, { assessmentId: assessment.id, questionId: question.id });
  return accepted(null);
}

function isSame(current: StoredOpinion, { answer, comment }: Said): boolean {
  return current.answer === answer && current.comment === comment;
}
