// What everybody reads of all that is published, where 35,000 bodies have published three editions: the first reading after one of
// them published again, in milliseconds, against two seconds; and the memory of the server, for each body more than 22.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, runServer } from "../setup/running-server.ts";
import { publishAnother, publishMany } from "./many-published.ts";
import { medianOf } from "./measure.ts";
import { type Row, rowAtMost } from "./row.ts";

const [FEW, MANY, EDITIONS] = [22, 35_000, 3];
const RUNS = 3;
const MOST_MS = 2_000;
/** Between two looks of a server at what is published. */
const LOOKS_AGAIN_MS = 150;
/** What the directory holds of a body, and no more. */
const MOST_KB_A_BODY = 6;

/** Of the one in which another version comes online each time. */
const PAGE_OF_EDITION = "/fr/editions/simulation-2103";

const READ = [
  ["Home page", "/fr/"],
  ["Search", "/fr/metropoles"],
  ["Data page of all editions", "/fr/donnees"],
  ["List of editions", "/fr/editions"],
  ["Page of an edition", PAGE_OF_EDITION],
  ["What is released of an edition", `${PAGE_OF_EDITION}/releves`],
  ["First page of the catalogue", "/fr/donnees/catalogue.jsonld"],
  ["Feed", "/fr/flux.atom"],
  ["Index of the sitemap", "/sitemap.xml"],
  ["Bodies to compare", "/fr/comparer"],
  ["First bodies of the API", "/api/v1/metropoles"],
] as const;

export async function openRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-open-"));
  try {
    const few = await read(join(folder, "few.sqlite"), FEW);
    const many = await read(join(folder, "many.sqlite"), MANY);
    const rows = READ.map(([name], place) => {
      const times = `two seconds; ${Math.round(few.milliseconds[place] ?? 0)} ms with ${FEW} bodies`;
      return rowAtMost(1, {
        ...{ name: `${name}, ${MANY} bodies`, unit: "ms", figure: many.milliseconds[place] ?? 0 },
        ...{ reference: MOST_MS, against: times },
      });
    });
    const kilobytes = (many.kilobytes - few.kilobytes) / (MANY - FEW);
    const memory = { figure: kilobytes, reference: MOST_KB_A_BODY, against: "what the directory holds" };
    return [...rows, rowAtMost(1, { name: "Memory of the server, each body", unit: "KB", ...memory })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Read {
  /** In the order of `READ`. */
  readonly milliseconds: readonly number[];
  /** Resident, after all of it was read. */
  readonly kilobytes: number;
}

async function read(database: string, bodies: number): Promise<Read> {
  await publishMany({ database, bodies, editions: EDITIONS });
  const server = await runServer([process.execPath, "app/commands/serve.server.ts"], {
    DATABASE_PATH: database,
  });
  try {
    const times: number[][] = READ.map(() => []);
    // What a server that has just started reads of all documents, it reads once.
    await millisecondsOf(server, PAGE_OF_EDITION);
    for (let run = 0; run < RUNS; run += 1)
      for (const [place, [, path]] of READ.entries()) {
        publishAnother(database);
        await new Promise((resolve) => setTimeout(resolve, LOOKS_AGAIN_MS));
        times[place]?.push(await millisecondsOf(server, path));
      }
    return { milliseconds: times.map(medianOf), kilobytes: residentOf(server) };
  } finally {
    server.interrupt();
    await server.ended;
  }
}

async function millisecondsOf({ url }: RunningServer, path: string): Promise<number> {
  const started = performance.now();
  const answer = await fetch(url + path);
  await answer.bytes();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return performance.now() - started;
}

function residentOf({ pid }: RunningServer): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes);
}
