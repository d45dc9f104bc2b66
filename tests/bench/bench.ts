// `npm run bench`: measures, prints a table, and says with its exit code whether every goal holds.
// `npm run bench -- --json FILE` writes the same rows as JSON; `--only phone,flat` measures those groups alone.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { engineRows } from "./engine-rows.ts";
import { findingsRows } from "./findings-rows.ts";
import { flatRows } from "./flat-rows.ts";
import { HTTP_GROUPS, httpRows, isHttpGroup } from "./http-rows.ts";
import { openRows } from "./open-rows.ts";
import { paperRows } from "./paper-rows.ts";
import { tableOf } from "./row.ts";

const GROUPS = ["engine", "findings", "flat", "open", "papers", ...HTTP_GROUPS];

const { values } = parseArgs({ options: { json: { type: "string" }, only: { type: "string" } } });
const wanted = values.only?.split(",") ?? GROUPS;
const unknown = wanted.filter((group) => !GROUPS.includes(group));
if (unknown.length > 0) throw new Error(`no rows are called ${unknown}; there are ${GROUPS.join(", ")}`);
const rows = [
  ...(wanted.includes("engine") ? engineRows() : []),
  ...(wanted.includes("findings") ? findingsRows() : []),
  ...(wanted.includes("flat") ? flatRows() : []),
  ...(wanted.includes("open") ? await openRows() : []),
  ...(wanted.includes("papers") ? await paperRows() : []),
  ...(await httpRows(wanted.filter(isHttpGroup))),
];
process.stdout.write(tableOf(rows));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
