// `npm run torture [-- --kills N] [--seed N]`: kills a server with SIGKILL while people save and vote, again and again, and
// says whether every save and every vote that was acknowledged is still there, once. The exit code is 1 when one is not, or when a start needed help.
import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCrashes, type Tally } from "./crash-run.ts";
import { createRandom } from "./random.ts";

const KILLS_A_LINE = 20;
const MOST_KILLS = 10_000;

const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, seed: { type: "string" } },
});
const kills = Math.min(MOST_KILLS, Number(values.kills));
const seed = Number(values.seed ?? randomInt(2 ** 32));
if (!(Number.isInteger(kills) && kills > 0 && Number.isInteger(seed))) {
  process.stderr.write(
    "npm run torture -- [--kills N] [--seed N]: both are whole numbers, and there is one kill at least.\n",
  );
  process.exit(2);
}
// So that the server under way is ended too.
process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));

process.stdout.write(`${kills} kills, seed ${seed}.\n`);
const folder = mkdtempSync(join(tmpdir(), "torture-"));
const database = join(folder, "barometre.sqlite");
const { faults, losses, ...tally } = await runCrashes({
  database,
  kills,
  random: createRandom(seed),
  progress: (now) => {
    if (now.kills % KILLS_A_LINE === 0) process.stdout.write(line(now, 0));
  },
});
process.stdout.write(line(tally, losses.length));
const found = [...losses, ...faults];
if (found.length === 0) rmSync(folder, { recursive: true });
else process.stderr.write(`${[...found, `The database is kept as it was found: ${database}`].join("\n")}\n`);
process.exitCode = found.length === 0 ? 0 : 1;

function line({ kills: done, whileStarting, acknowledged, counted }: Tally, lost: number): string {
  return `Kills: ${done} (${whileStarting} of them during a start). Acknowledged saves: ${acknowledged}, votes: ${counted}. Lost: ${lost}.\n`;
}
