// What moving an assessment to another version of its questionnaire adds to its history. To be called in the transaction
// of the move, before the assessment is pinned to the newer version.
import { BY_PROGRAM } from "../domain/answers/author.ts";
import { type HistoryEvent, historyContent } from "../domain/history/history-entry.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import type { MovedAnswers } from "../surveys/moved-answers.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface AppliedMoves {
  readonly record: AssessmentRecord;
  readonly moved: MovedAnswers;
  readonly toVersion: string;
}

/** First what is asked no more under its id, then every answer that was carried over. */
export function appendMoves(deps: Deps, applied: AppliedMoves): void {
  const { record, toVersion } = applied;
  const common = { surveyVersion: toVersion, sectionId: null, at: deps.now(), author: BY_PROGRAM };
  for (const change of [...removals(deps, applied), ...arrivals(deps, applied)])
    deps.history.append({
      ...{ ...common, ...change, assessmentId: record.id },
      ...{ kind: "moved", source: "migration" },
    });
}

type Change = Pick<HistoryEvent, "questionId" | "version" | "oldContent" | "newContent" | "reason">;

function removals(deps: Deps, applied: AppliedMoves): readonly Change[] {
  return movesWithOld(deps, applied).flatMap(({ move, old }) => {
    const { from: questionId, because } = move;
    if (applied.moved.stored.has(questionId)) return [];
    const gone = { version: old.version, oldContent: historyContent(old), newContent: null };
    return [{ questionId, ...gone, reason: oneLine(because) }];
  });
}

function arrivals(deps: Deps, applied: AppliedMoves): readonly Change[] {
  return movesWithOld(deps, applied).flatMap(({ move, old }) => {
    const { to: questionId, because } = move;
    const next = questionId === null ? undefined : applied.moved.stored.get(questionId);
    if (next === undefined) return [];
    const [oldContent, newContent] = [historyContent(old), historyContent(next)];
    return [{ questionId, version: next.version, oldContent, newContent, reason: oneLine(because) }];
  });
}

function movesWithOld(deps: Deps, { record, moved }: AppliedMoves) {
  const saved = deps.answers.listOf(record.id, record.surveyVersion);
  return moved.moves.flatMap((move) => {
    const old = saved.get(move.from);
    return old === undefined ? [] : [{ move, old }];
  });
}

function oneLine(text: string): string | null {
  return text.replace(/\s+/g, " ").trim() || null;
}
