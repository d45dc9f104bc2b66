// The answers of an assessment as they were at one revision, kept in memory so that saving one answer does not read
// eighty. A snapshot is never changed; a write makes the next one. Whoever writes grows the revision once, inside their
// own transaction, and nobody looks in between: so a revision names one content only, and a snapshot of another revision
// is simply not used.

import { type Journey, journey } from "../domain/branching/journey.ts";
import type { Answer, Answers } from "../domain/questions/answer.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { AnswerStore, StoredAnswer } from "./answers.store.server.ts";
import type { AssessmentRecord } from "./assessments.store.server.ts";

export interface Snapshot {
  readonly revision: number;
  readonly surveyVersion: string;
  /** Question id -> answer as stored, on the path or not. */
  readonly saved: ReadonlyMap<string, StoredAnswer>;
  /** Those that count: an answer carried over waits until it is confirmed. */
  readonly answers: Answers;
  /** Walked at the first use. */
  readonly path: Journey;
}

export interface Snapshots {
  readonly get: (assessment: AssessmentRecord, model: SurveyModel) => Snapshot;
  /** Keeps and gives what the assessment, at its new revision, holds; to be called in the transaction of the write. */
  readonly saveAnswer: (assessment: AssessmentRecord, written: WrittenAnswer) => Snapshot;
  readonly clear: () => void;
}
export interface WrittenAnswer {
  /** What it held before. */
  readonly saved: ReadonlyMap<string, StoredAnswer>;
  readonly questionId: string;
  readonly stored: StoredAnswer;
  readonly model: SurveyModel;
}

/** How many assessments stay in memory, the least recently used leaving first: about 20 KB each. */
const MAX_KEPT = 500;

export function createSnapshots(answers: AnswerStore): Snapshots {
  const kept = new Map<number, Snapshot>();

  function keep(assessmentId: number, snapshot: Snapshot): Snapshot {
    kept.delete(assessmentId);
    kept.set(assessmentId, snapshot);
    const oldest = kept.size > MAX_KEPT ? kept.keys().next() : undefined;
    if (oldest?.value !== undefined) kept.delete(oldest.value);
    return snapshot;
  }

  return {
    get: (assessment, model) => {
      const known = kept.get(assessment.id);
      const { revision, surveyVersion } = assessment;
      if (known?.revision === revision && known.surveyVersion === surveyVersion)
        return keep(assessment.id, known);
      return keep(
        assessment.id,
        snapshotOf(answers.listOf(assessment.id, surveyVersion), { revision, surveyVersion, model }),
      );
    },
    saveAnswer: ({ id, revision, surveyVersion }, { saved, questionId, stored, model }) => {
      const next = new Map(saved).set(questionId, stored);
      return keep(id, snapshotOf(next, { revision, surveyVersion, model }));
    },
    clear: () => kept.clear(),
  };
}

interface SnapshotOf {
  readonly revision: number;
  readonly surveyVersion: string;
  readonly model: SurveyModel;
}

function snapshotOf(
  saved: ReadonlyMap<string, StoredAnswer>,
  { revision, surveyVersion, model }: SnapshotOf,
): Snapshot {
  const answers: Record<string, Answer> = {};
  for (const [questionId, stored] of saved) if (!stored.toConfirm) answers[questionId] = stored.answer;
  let walked: Journey | undefined;
  return {
    revision,
    surveyVersion,
    saved,
    answers,
    get path() {
      walked ??= journey(model, answers);
      return walked;
    },
  };
}
