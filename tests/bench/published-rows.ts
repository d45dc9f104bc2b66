// A published page, sent as it was kept, beside `node:http` that sends the same bytes and knows nothing else.
import { runServer } from "../setup/running-server.ts";
import { compareRates, rateOf } from "./http-load.ts";
import { type Row, rowAtLeast } from "./row.ts";

const CONNECTIONS = 16;
const VISITS_EACH = 500;

/** Of a fictional body (they have all published), and the home page without a cookie. `project` is the address of the server. */
export async function publishedRows(project: string): Promise<readonly Row[]> {
  return [
    await keptRow(project, { name: "Published page", path: await publishedPath(project) }),
    await keptRow(project, { name: "Home page without cookies", path: "/fr/" }),
  ];
}

async function keptRow(
  project: string,
  { name, path }: { readonly name: string; readonly path: string },
): Promise<Row> {
  const reader = {
    next: () => ({ method: "GET" as const, path, headers: { "Accept-Encoding": "br" } }),
    answered: () => undefined,
  };
  const visits = (server: string) => () =>
    rateOf(server, { visitors: Array.from({ length: CONNECTIONS }, () => reader), each: VISITS_EACH });
  const bare = await runServer([process.execPath, "tests/bench/bare-bytes-server.ts"], {
    COPY_OF: project + path,
  });
  try {
    const compared = await compareRates(visits(project), visits(bare.url));
    return rowAtLeast(0.7, { ...compared, ...{ name, unit: "/s", against: "bare node:http, same bytes" } });
  } finally {
    bare.interrupt();
    await bare.ended;
  }
}

async function publishedPath(project: string): Promise<string> {
  const html = await (await fetch(`${project}/fr/demonstration`)).text();
  const [, path] = /href="(\/fr\/metropoles\/[^"]+)"/.exec(html) ?? [];
  if (path === undefined) throw new Error("no demonstration has published");
  // It leads to the latest edition.
  return new URL((await fetch(project + path)).url).pathname;
}
