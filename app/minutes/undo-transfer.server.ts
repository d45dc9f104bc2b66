// A member takes back what was taken over of a workshop, all of it at once: each answer becomes what it was before, as a new version,
// where nobody has changed it since. What somebody has changed stays theirs, and is named.
import { type AnswerContent, EMPTY_CONTENT } from "../domain/answers/answer-content.ts";
import { parseHistoryContent } from "../domain/history/history-entry.ts";
import { canTransferWorkshops } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { stillAsWritten, undoableUntil } from "../domain/workshops/undo-transfer.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import { letGoOfWorkshop } from "../roadmap/retain-from-workshop.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { noteFollowing } from "../workshops/what-follows.server.ts";
import { type EndedWorkshop, endedWorkshop } from "./ended-workshop.server.ts";
import type { StoredTransfer, StoredTransferredAnswer } from "./transfers.store.server.ts";

export interface UndoTransfer {
  readonly ref: AssessmentRef;
  readonly publicId: string;
  /** Of the workshop, by the transfer. */
  readonly revision: number;
}
/** TOO_LATE: its time is over. */
export type UndoRefusal = "NOT_FOUND" | "FINALISED" | "TOO_LATE";

/** Sent twice, it takes back once. */
export function undoTransfer(
  deps: Deps,
  { ref, publicId, revision }: UndoTransfer,
): Promise<Result<null, UndoRefusal>> {
  return inAssessment(
    deps,
    {
      ...{ ref, right: canTransferWorkshops },
      place: (opened) => transferOf(deps, opened, { publicId, revision }),
    },
    (into, found): Result<null, UndoRefusal> => {
      if (found.transfer.isUndone) return accepted(null);
      if (into.now >= undoableUntil(found.transfer.at)) return refused("TOO_LATE");
      takeBack(deps, into, found);
      return accepted(null);
    },
  );
}

interface FoundTransfer extends EndedWorkshop {
  readonly transfer: StoredTransfer;
}

function transferOf(
  deps: Deps,
  opened: OpenAssessment,
  { publicId, revision }: Pick<UndoTransfer, "publicId" | "revision">,
): FoundTransfer | null {
  const ended = endedWorkshop(deps, opened, publicId);
  const transfer = ended && deps.transfers.list(ended.workshop.id).find((one) => one.revision === revision);
  return ended === null || transfer === null || transfer === undefined ? null : { ...ended, transfer };
}

function takeBack(deps: Deps, into: AssessmentWriter, { workshop, transfer }: FoundTransfer): void {
  const { opened, author, now } = into;
  const { surveyVersion } = opened.assessment;
  const versionOf = (question: string) => opened.saved.get(question)?.version ?? 0;
  const isSameSurvey = (one: StoredTransferredAnswer) => one.surveyVersion === surveyVersion;
  const { same } = stillAsWritten(transfer.answers.filter(isSameSurvey), versionOf);
  for (const one of same) restore(deps, into, one);
  letGoOfWorkshop(deps, into, { atelier: workshop.publicId, revision: transfer.revision });
  const step = { step: "undo-transfer", state: workshop.state } as const;
  const undoneRevision = noteFollowing(deps, workshop, { ...step, author, now });
  deps.transfers.takeBack({
    ...{ workshopId: workshop.id, revision: transfer.revision, undoneRevision },
    answers: transfer.answers.map(({ question }) => ({
      question,
      undone: same.some((one) => one.question === question) ? "restored" : "changed",
    })),
  });
}

function restore(
  deps: Deps,
  { opened, now, saveAnswer }: AssessmentWriter,
  { question, version, wasToConfirm: toConfirm }: StoredTransferredAnswer,
): void {
  const before = contentBefore(deps, opened, { question, version });
  const saved = { version: version + 1, savedAt: now, form: "", seq: 0, toConfirm };
  saveAnswer({ questionId: question, source: "restore", stored: { ...before, ...saved } });
}

/** Of the version before; where there was none, nothing had been said. */
function contentBefore(
  deps: Deps,
  { assessment: { id: assessmentId, surveyVersion } }: OpenAssessment,
  { question: questionId, version }: { readonly question: string; readonly version: number },
): AnswerContent {
  const key = { assessmentId, surveyVersion, questionId, version: version - 1 };
  const text = deps.history.getContent(key);
  return text === undefined ? EMPTY_CONTENT : parseHistoryContent(text);
}
