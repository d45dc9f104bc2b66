// Saves what one person thinks of a question, for the métropole or for a commune. Two pages of the same person may differ:
// the second one to be sent is shown both.

import { pathAnswers } from "../domain/branching/journey.ts";
import { mayBeNotApplicable } from "../domain/branching/not-applicable.ts";
import { characterCount, cleanText } from "../domain/fields/clean-text.ts";
import { LONGEST_COMMENT, type Opinion, readOpinion } from "../domain/opinions/opinion.ts";
import type { OwnOpinion } from "../domain/opinions/opinion-page.types.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type OpinionGiver, type OpinionPlace, opinionGiver } from "./opinion-giver.server.ts";
import type { StoredOpinion } from "./opinions.store.server.ts";

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
export function saveOpinion(deps: Deps, save: SaveOpinion): Promise<Result<null, SaveOpinionRefusal>> {
  return deps.writer.run(() => {
    const giver = opinionGiver(deps, save);
    if (giver === undefined) return refused({ code: "NOT_FOUND" });
    if (giver.opened.finalised !== null) return refused({ code: "FINALISED" });
    const said = readSaid(giver, save);
    return said.ok ? write(deps, giver, { ...save, ...said.value }) : said;
  });
}

function readSaid(
  { opened, question, commune }: OpinionGiver,
  save: SaveOpinion,
): Result<Said, SaveOpinionRefusal> {
  const answers = pathAnswers(opened.path, opened.answers);
  const answer = readOpinion(save.answer, {
    question,
    mayBeNotApplicable: mayBeNotApplicable(question, answers),
  });
  if (answer === null) return refused({ code: "NO_CHOICE" });
  const comment = commune === null ? cleanText(save.comment) : "";
  if (characterCount(comment) > LONGEST_COMMENT) return refused({ code: "LONG_COMMENT" });
  return accepted({ answer, comment });
}

function write(
  deps: Deps,
  { opened: { assessment }, accountId, commune, question }: OpinionGiver,
  { answer, comment, version, form }: Said & Pick<SaveOpinion, "version" | "form">,
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
    ...{ version: (stored?.version ?? 0) + 1, savedAt: deps.now() },
  });
  return accepted(null);
}

function isSame(current: StoredOpinion, { answer, comment }: Said): boolean {
  return current.answer === answer && current.comment === comment;
}
