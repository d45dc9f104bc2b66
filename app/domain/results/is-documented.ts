// Does an answer come with a proof? (methodology E3) A link and a file are worth the same.
import type { SavedAnswer } from "../questions/answer.ts";

export interface Proofs {
  readonly saved: ReadonlyMap<string, SavedAnswer>;
  /** Question id -> how many files support its answer. */
  readonly files: ReadonlyMap<string, number>;
}

export function isDocumented(questionId: string, { saved, files }: Proofs): boolean {
  return (saved.get(questionId)?.evidence.length ?? 0) > 0 || (files.get(questionId) ?? 0) > 0;
}
