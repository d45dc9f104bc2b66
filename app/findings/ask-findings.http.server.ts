import { join } from "node:path";
import { createWorkerJobs } from "../http/worker-jobs.server.ts";
import type { AskFindings, FindingsDone, FindingsJob } from "./findings-jobs.server.ts";

/** The thread that computes findings; it starts with the first job. */
export function createFindingsThread(): AskFindings {
  return createWorkerJobs<FindingsJob, FindingsDone>(
    join(import.meta.dirname, "findings-worker.http.server.ts"),
    "what computes findings has ended",
  );
}
