// Everything that is measured from outside: the server of the project and the reference servers, each its own process.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, runServer } from "../setup/running-server.ts";
import { startTrial } from "./a-trial.ts";
import { autosaveRow } from "./autosave-row.ts";
import { pageWeightRows } from "./page-weight-rows.ts";
import { phoneRows } from "./phone-rows.ts";
import { resultsPath, resultsRows } from "./results-rows.ts";
import type { Row } from "./row.ts";

export async function httpRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const started: RunningServer[] = [];
  const serve = async (script: string) => {
    const database = join(folder, `${started.length}.sqlite`);
    const server = await runServer([process.execPath, script], { DATABASE_PATH: database });
    started.push(server);
    return { url: server.url, database };
  };
  try {
    const project = await serve("app/commands/serve.server.ts");
    const bare = await serve("tests/bench/bare-express-server.ts");
    const hello = await serve("tests/bench/hello-server.ts");
    const form = await serve("tests/bench/bare-form-server.ts");
    const trial = await startTrial(project.url);
    const results = await resultsPath(project.url);
    const pages = {
      bare: { url: form.url, cookie: "" },
      question: { url: `${trial.url}/s/data/q/data.open`, cookie: trial.cookie },
      results: { url: `${project.url}${results}`, cookie: "" },
    };
    return [
      await autosaveRow(project, bare),
      ...(await pageWeightRows(project.url, trial, results)),
      ...(await phoneRows(pages)),
      ...(await resultsRows({ project: project.url, hello: hello.url }, results)),
    ];
  } finally {
    for (const { interrupt } of started) interrupt();
    await Promise.all(started.map(({ ended }) => ended));
    rmSync(folder, { recursive: true });
  }
}
