// `npm run restore -- FILE [--to PATH]`: puts a copy in the place of the database, which is kept aside under a dated name.
// Exit codes: 0 the copy is in place, 1 it is not and nothing was changed, 2 the command was not understood.
import { MIGRATIONS_FOLDER } from "../database/project-folders.server.ts";
import { restoreDatabase } from "../database/restore-database.server.ts";
import { contentSentence, runCopyCommand } from "./run-copy-command.server.ts";
import { settingsOrExit } from "./start-or-exit.server.ts";

const USAGE =
  "npm run restore -- FILE [--to PATH]   puts a copy made by `npm run backup` in the place of the database, or at PATH";

runCopyCommand({ usage: USAGE, options: { to: { type: "string" } } }, ({ files, values }) => {
  const [from, ...others] = files;
  if (from === undefined || others.length > 0) return null;
  const to = values["to"] ?? settingsOrExit().DATABASE_PATH;
  const { manifest, aside } = restoreDatabase({
    from,
    to,
    now: new Date(),
    migrationsFolder: MIGRATIONS_FOLDER,
  });
  const kept = aside === null ? "There was no database there before." : `What was there is kept as ${aside}.`;
  return `${to} holds ${contentSentence(manifest)}, as they were on ${manifest.madeAt}. ${kept}`;
});
