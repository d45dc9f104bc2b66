// `npm run backup -- [FILE]`: a copy of the database, made while the server serves, with a manifest beside it.
// Exit codes: 0 the copy is made and checked, 1 it is not, 2 the command was not understood.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { backupDatabase } from "../database/backup-database.server.ts";
import { dateForFileName } from "../database/durable-files.server.ts";
import { MIGRATIONS_FOLDER } from "../database/project-folders.server.ts";
import { contentSentence, runCopyCommand } from "./run-copy-command.server.ts";
import { settingsOrExit } from "./start-or-exit.server.ts";

const USAGE =
  "npm run backup -- [FILE]   copies the database to FILE, by default under its date in BACKUP_PATH";

runCopyCommand({ usage: USAGE, options: {} }, ({ files }) => {
  if (files.length > 1) return null;
  const settings = settingsOrExit();
  const now = new Date();
  const to = files[0] ?? join(settings.BACKUP_PATH, `barometre-${dateForFileName(now)}.sqlite`);
  const manifest = backupDatabase({
    from: settings.DATABASE_PATH,
    to,
    now,
    app: appVersion(),
    migrationsFolder: MIGRATIONS_FOLDER,
  });
  return `${to} holds ${contentSentence(manifest)} (${manifest.bytes} bytes, checked; its manifest is beside it).`;
});

function appVersion(): string {
  const file = join(import.meta.dirname, "../../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
