// The results of a demonstration, the longest page there is, beside a page that only says hello.
import { GREETING } from "./greeting.ts";
import { compareRates, rateOf, type Visitor } from "./http-load.ts";
import { type Row, rowAtLeast } from "./row.ts";

const CONNECTIONS = 16;
const VISITS_EACH = 25;

/** `path` is that of a result. Both sides are asked for what browsers ask for: compressed pages. */
export async function resultsRows(
  { project, hello }: { readonly project: string; readonly hello: string },
  path: string,
): Promise<readonly Row[]> {
  const visits = (server: string, address: () => string) => () =>
    rateOf(server, {
      visitors: Array.from({ length: CONNECTIONS }, () => reader(address)),
      each: VISITS_EACH,
    });
  let visit = 0;
  // A rendered page is remembered by its address: with another one each time, none is found. Its parts that depend on
  // the answers alone are kept until an answer changes.
  const afresh = visits(project, () => `${path}?visite=${++visit}`);
  const remembered = visits(project, () => path);
  const greeted = visits(hello, () => GREETING);
  const shared = { unit: "/s", against: "Remix hello-world" };
  return [
    rowAtLeast(0.6, {
      ...shared,
      ...(await compareRates(afresh, greeted)),
      name: "Results page: rendered, what depends on the answers kept",
    }),
    rowAtLeast(1, {
      ...shared,
      ...(await compareRates(remembered, greeted)),
      name: "Results page: unchanged since it was last read",
    }),
  ];
}

/** Of a demonstration. */
export async function resultsPath(project: string): Promise<string> {
  const html = await (await fetch(`${project}/fr/demonstration`)).text();
  const [, path] = /href="(\/fr\/t\/[^"]+\/resultats)"/.exec(html) ?? [];
  if (path === undefined) throw new Error("no demonstration has results");
  return path;
}

function reader(address: () => string): Visitor {
  return {
    next: () => ({ method: "GET", path: address(), headers: { "Accept-Encoding": "br" } }),
    answered: (body) => {
      if (body === "") throw new Error("a page came empty");
    },
  };
}
