// Two people saved one answer on the same version of it. What one of them alone changed is put together with what the
// other changed; what both changed is theirs to choose. Compared is what the page of the second one had shown.
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import { type AnswerPiece, answerPieces } from "../domain/answers/answer-pieces.ts";
import { contentOf } from "../domain/answers/content-of.ts";
import { fingerprint } from "../domain/answers/fingerprint.ts";
import { mergeContents, type Sides } from "../domain/answers/merge-contents.ts";
import type { StoredAnswer } from "../record/answers.store.server.ts";
import { contentAt } from "../record/content-at.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { isComplete, type PostedAnswer } from "../record/parse-posted.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface ToMerge {
  readonly posted: PostedAnswer;
  readonly mine: AnswerContent;
  readonly current: StoredAnswer;
}
export interface LeftToChoose extends Sides<AnswerContent> {
  /** Of a list or a group; empty where the answer is chosen as a whole. */
  readonly pieces: readonly AnswerPiece[];
}
/** A content: nothing is left to choose. */
export type Merged = { readonly content: AnswerContent } | { readonly left: LeftToChoose };

/**
 * Both are left as they are where nobody knows what the page showed, where the two together break a rule of the question,
 * where what is stored waits to be confirmed, and while a page saves by itself: it would go on from what it shows.
 */
export function mergeAnswer(deps: Deps, opened: OpenAssessment, { posted, mine, current }: ToMerge): Merged {
  const { question, meta } = posted;
  const theirs = contentOf(current);
  const asTheyAre: Merged = { left: { mine, theirs, pieces: [] } };
  if (meta.intent === "autosave" || current.toConfirm) return asTheyAre;
  const base = contentAt(deps, opened, { questionId: question.id, version: meta.version });
  if (base === undefined) return asTheyAre;
  const merged = mergeContents(question.type, { base, mine, theirs });
  if (![merged.mine, merged.theirs].every((one) => isComplete(opened, question, one))) return asTheyAre;
  if (fingerprint(merged.mine) === fingerprint(merged.theirs)) return { content: merged.mine };
  const answers = { mine: merged.mine.answer, theirs: merged.theirs.answer };
  return { left: { ...merged, pieces: answerPieces(question.type, answers) } };
}
