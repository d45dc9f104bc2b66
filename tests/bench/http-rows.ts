// Everything that is measured from outside: the server of the project and the reference servers, each its own process.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, runServer } from "../setup/running-server.ts";
import { autosaveRow } from "./autosave-row.ts";
import { pageWeightRows } from "./page-weight-rows.ts";
import { resultsRows } from "./results-rows.ts";
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
    return [
      await autosaveRow(project, bare),
      ...(await pageWeightRows(project.url)),
      ...(await resultsRows(project.url, hello.url)),
    ];
  } finally {
    for (const { interrupt } of started) interrupt();
    await Promise.all(started.map(({ ended }) => ended));
    rmSync(folder, { recursive: true });
  }
}
