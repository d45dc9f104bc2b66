// A served copy of a demonstration métropole with all its answers, and another assessment that is nobody's business.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Question } from "../../../app/domain/questions/question.schema.ts";
import { type StartedAssessment, startAssessment } from "../../../app/start/start-assessment.server.ts";
import { createDeps } from "../../../app/wiring/create-deps.server.ts";
import { buildPages, type RunningServer, runServer } from "../../setup/running-server.ts";
import { type AttackedLead, anAttackedLead } from "./attacked-lead.ts";

const SURVEY = "metropoles-numeriques";

export interface HostileWorld {
  readonly server: RunningServer;
  readonly database: string;
  /** Where the server writes how much memory it holds, when it gets SIGUSR2. */
  readonly memoryReport: string;
  /** The assessment under attack. */
  readonly own: StartedAssessment;
  readonly foreign: StartedAssessment;
  /** Someone who is signed in and leads the team of that body. */
  readonly lead: AttackedLead;
  /** One question of each type: its address below the assessment, such as "s/data/q/data.open". */
  readonly questions: readonly string[];
}

export async function aHostileWorld(): Promise<HostileWorld> {
  buildPages();
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const database = join(folder, "attacked.sqlite");
  const deps = createDeps({
    ...{ DATABASE_PATH: database, DEFINITIONS_PATH: "survey-definitions", DEMO: "on" },
    ...{ EVIDENCE_FILE_MB: 5, EVIDENCE_TOTAL_MB: 100 },
  });
  const model = deps.definitions.getCurrent(SURVEY);
  const body = deps.directory.entries.find((entry) => entry.body.demonstration)?.body;
  if (model === undefined || body === undefined) throw new Error("there is nothing to attack");
  const start = async () => {
    const chosen = { surveyId: SURVEY, body: { slug: body.slug }, from: "copy", form: "" } as const;
    const started = await startAssessment(deps, chosen);
    if (!started.ok) throw new Error(started.reason);
    return started.value;
  };
  const [own, foreign] = [await start(), await start()];
  const lead = await anAttackedLead(deps, own.slug);
  deps.close();
  const memoryReport = join(folder, "memory");
  const watched = [
    "--expose-gc",
    "--import",
    "./tests/setup/report-memory.mjs",
    "app/commands/serve.server.ts",
  ];
  const server = await runServer([process.execPath, ...watched], {
    DATABASE_PATH: database,
    MEMORY_REPORT: memoryReport,
  });
  const byType = new Map<Question["type"], string>();
  for (const section of model.sections)
    for (const { type, id } of section.questions) byType.set(type, `s/${section.id}/q/${id}`);
  return { server, database, memoryReport, own, foreign, lead, questions: [...byType.values()] };
}
