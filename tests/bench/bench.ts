// `npm run bench`: measures, prints a table, and says with its exit code whether every goal holds.
// `npm run bench -- --json FILE` writes the same rows as JSON.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { engineRows } from "./engine-rows.ts";
import { flatRows } from "./flat-rows.ts";
import { httpRows } from "./http-rows.ts";
import { tableOf } from "./row.ts";

const { values } = parseArgs({ options: { json: { type: "string" } } });
const rows = [...engineRows(), ...flatRows(), ...(await httpRows())];
process.stdout.write(tableOf(rows));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
