// Verifies the history of every assessment against itself and against the stored answers. Reads only.
import { historyContent } from "../domain/history/history-entry.ts";
import { type HistoryFault, type StoredState, verifyHistory } from "../domain/history/verify-history.ts";
import { evidenceContents } from "../evidence/evidence-contents.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";

type VerifyDeps = Pick<
  Stores,
  "answers" | "assessments" | "bodies" | "evidenceFiles" | "finalisations" | "finishedSections" | "history"
>;

export interface BrokenHistory {
  readonly assessmentId: number;
  /** As in its address: `{body}/e/{edition}`. */
  readonly address: string;
  readonly fault: HistoryFault;
}
export interface VerifiedHistories {
  readonly entries: number;
  readonly assessments: number;
  readonly broken: readonly BrokenHistory[];
}

export function verifyHistories(deps: VerifyDeps): VerifiedHistories {
  const ids = deps.history.listAssessments();
  let entries = 0;
  const broken: BrokenHistory[] = [];
  for (const id of ids) {
    const verified = verifyHistory(deps.history.readChain(id), storedState(deps, id), sha256);
    entries += verified.entries;
    if (verified.fault !== null)
      broken.push({ assessmentId: id, address: addressOf(deps, id), fault: verified.fault });
  }
  return { entries, assessments: ids.length, broken };
}

function storedState(deps: VerifyDeps, assessmentId: number): StoredState {
  const surveyVersion = deps.assessments.getById(assessmentId)?.surveyVersion ?? "";
  const answers = [...deps.answers.listOf(assessmentId, surveyVersion)].map(
    ([id, stored]) => [id, { version: stored.version, content: historyContent(stored) }] as const,
  );
  const finalisations = deps.finalisations.list(assessmentId).map(({ version, reopening }) => ({
    version,
    hash: sha256(deps.finalisations.getText(assessmentId, version) ?? ""),
    isReopened: reopening !== null,
  }));
  return {
    answers: new Map(answers),
    finishedSections: deps.finishedSections.listOf(assessmentId),
    finalisations,
    files: evidenceContents(deps, assessmentId),
  };
}

function addressOf(deps: VerifyDeps, assessmentId: number): string {
  const record = deps.assessments.getById(assessmentId);
  const body = record === undefined ? undefined : deps.bodies.get(record.bodyId);
  return `${body?.slug ?? "?"}/e/${record?.edition ?? "?"}`;
}
