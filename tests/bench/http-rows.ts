// Everything that is measured from outside: the server of the project and the reference servers, each its own process.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, runServer } from "../setup/running-server.ts";
import { startTrial } from "./a-trial.ts";
import { autosaveRow, type SavingServer } from "./autosave-row.ts";
import { coldRow, officersRow } from "./cold-rows.ts";
import { pageWeightRows } from "./page-weight-rows.ts";
import { phoneRows } from "./phone-rows.ts";
import { publishedRows } from "./published-rows.ts";
import { resultsPath, resultsRows } from "./results-rows.ts";
import { roomRows } from "./room-rows.ts";
import type { Row } from "./row.ts";

export const HTTP_GROUPS = [
  "autosave",
  "weight",
  "phone",
  "results",
  "cold",
  "officers",
  "published",
  "rooms",
] as const;
type HttpGroup = (typeof HTTP_GROUPS)[number];

export function isHttpGroup(name: string): name is HttpGroup {
  return HTTP_GROUPS.some((group) => group === name);
}

type Served = Readonly<Record<"project" | "bare" | "hello" | "form", SavingServer>>;

export async function httpRows(groups: readonly HttpGroup[]): Promise<readonly Row[]> {
  if (groups.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const started: RunningServer[] = [];
  const serve = async (script: string) => {
    const database = join(folder, `${started.length}.sqlite`);
    const server = await runServer([process.execPath, script], { DATABASE_PATH: database });
    started.push(server);
    return { url: server.url, database };
  };
  try {
    const served = {
      project: await serve("app/commands/serve.server.ts"),
      bare: await serve("tests/bench/bare-express-server.ts"),
      hello: await serve("tests/bench/hello-server.ts"),
      form: await serve("tests/bench/bare-form-server.ts"),
    };
    const rows: Row[] = [];
    for (const group of groups) rows.push(...(await MEASURED[group](served)));
    return rows;
  } finally {
    for (const { interrupt } of started) interrupt();
    await Promise.all(started.map(({ ended }) => ended));
    rmSync(folder, { recursive: true });
  }
}

const MEASURED: Readonly<Record<HttpGroup, (served: Served) => Promise<readonly Row[]>>> = {
  autosave: async ({ project, bare }) => [await autosaveRow(project, bare)],
  weight: async ({ project: { url } }) => pageWeightRows(url, await startTrial(url), await resultsPath(url)),
  phone: async ({ project: { url }, form }) => {
    const trial = await startTrial(url);
    return phoneRows({
      bare: { url: form.url, cookie: "" },
      question: { url: `${trial.url}/s/data/q/data.open`, cookie: trial.cookie },
      results: { url: `${url}${await resultsPath(url)}`, cookie: "" },
    });
  },
  results: async ({ project: { url }, hello }) =>
    resultsRows({ project: url, hello: hello.url }, await resultsPath(url)),
  cold: async ({ project, hello }) => [await coldRow(project.url, hello.url)],
  officers: async ({ project }) => [await officersRow(project.url)],
  published: ({ project: { url } }) => publishedRows(url),
  rooms: ({ bare }) => roomRows(`${bare.url}/nothing`),
};
