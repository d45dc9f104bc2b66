// The chain of the history after a start: what `npm run audit -- verify` looks at, on a connection that only reads.
import type { Database } from "better-sqlite3";
import { createEvidenceFileStore } from "../../app/evidence/evidence-files.store.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { createAnswerStore } from "../../app/record/answers.store.server.ts";
import { createAssessmentStore } from "../../app/record/assessments.store.server.ts";
import { createBodyStore } from "../../app/record/bodies.store.server.ts";
import { createFinalisationStore } from "../../app/record/finalisations.store.server.ts";
import { createFinishedSectionStore } from "../../app/record/finished-sections.store.server.ts";
import { createHistoryStore } from "../../app/record/history.store.server.ts";

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
