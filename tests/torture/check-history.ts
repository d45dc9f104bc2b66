// The chain of the history after a start: what `npm run audit -- verify` looks at, on a connection that only reads.
import type { Database } from "better-sqlite3";
import { createAnswerStore } from "../../app/storage/answers.server.ts";
import { createAssessmentStore } from "../../app/storage/assessments.server.ts";
import { createBodyStore } from "../../app/storage/bodies.server.ts";
import { createEvidenceFileStore } from "../../app/storage/evidence-files.server.ts";
import { createFinalisationStore } from "../../app/storage/finalisations.server.ts";
import { createFinishedSectionStore } from "../../app/storage/finished-sections.server.ts";
import { createHistoryStore } from "../../app/storage/history.server.ts";
import { verifyHistories } from "../../app/usecases/verify-histories.server.ts";

/** One sentence for each assessment whose history is broken, or does not end in its stored answers. */
export function listHistoryFaults(db: Database): readonly string[] {
  const { broken } = verifyHistories({
    answers: createAnswerStore(db),
    assessments: createAssessmentStore(db),
    bodies: createBodyStore(db),
    finalisations: createFinalisationStore(db),
    evidenceFiles: createEvidenceFileStore(db),
    finishedSections: createFinishedSectionStore(db),
    history: createHistoryStore(db),
  });
  return broken.map(({ address, fault }) => `The history of ${address} is broken: ${JSON.stringify(fault)}.`);
}
