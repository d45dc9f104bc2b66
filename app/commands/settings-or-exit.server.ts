import { readSettings, type Settings } from "../http/env.server.ts";

/** The settings of this process. With a bad one it ends here, after one sentence for each. */
export function settingsOrExit(): Settings {
  const result = readSettings(process.env);
  if (result.ok) return result.settings;
  process.stderr.write(`The server does not start, its settings have to be mended first:\n`);
  for (const problem of result.problems) process.stderr.write(`  ${problem}\n`);
  process.exit(1);
}
