// Computes what editions say beside the thread that serves everyone: a third of a second for twenty bodies, seconds for tens of thousands.
import { answerJobs } from "../http/worker-jobs.server.ts";
import { createFindingsAnswers } from "./answer-findings.server.ts";

answerJobs(createFindingsAnswers());
