// `npm run export -- FOLDER`: the public site as files, for any web server, object store or network that hands out files.
// Exit codes: 0 it is written, 1 it is not, 2 the command was not understood.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { publishedKeys } from "../public-site/published-keys.server.ts";
import { createApp } from "../server/create-app.server.ts";
import { createLogger } from "../server/logger.server.ts";
import { beginExport, type ExportFolder } from "./export/export-folder.server.ts";
import { ExportRefusal } from "./export/export-mark.server.ts";
import { exportSite } from "./export/export-site.server.ts";
import { exportedAddresses } from "./export/exported-addresses.server.ts";
import { formerAddresses } from "./export/former-addresses.server.ts";
import { depsOrExit, settingsOrExit } from "./start-or-exit.server.ts";

process.env["NODE_ENV"] ??= "production";
const USAGE =
  "npm run export -- FOLDER   writes the public site as files into FOLDER, which is empty, not there, or an earlier export";
/** What a web server has to read. */
const READ_BY_ALL = 0o022;

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || folder.startsWith("-") || others.length > 0) end(2, USAGE);
else await run(folder);

async function run(to: string): Promise<void> {
  let begun: ExportFolder | undefined;
  try {
    const settings = settingsOrExit();
    if (settings.BASE_URL === undefined)
      throw new ExportRefusal(
        "Set BASE_URL to the address of the site: pages name it, and forms lead there.",
      );
    const origin = new URL(settings.BASE_URL).origin;
    const deps = depsOrExit(settings);
    process.umask(READ_BY_ALL);
    begun = beginExport(to, origin);
    const built = join(import.meta.dirname, "../../build");
    const pages: ServerBuild = await import(join(built, "server/index.js"));
    const app = createApp({
      ...{ settings, deps, pages, logger: createLogger(settings.LOG_LEVEL) },
      ...{
        stopping: new AbortController().signal,
        files: (_request, _response, next) => next(),
        hasReaders: false,
      },
    });
    const server = createServer(app).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { stamp } = publishedKeys(deps);
    const before = stamp();
    const { files, left } = await exportSite({
      ...{ origin, client: join(built, "client"), folder: begun.partial },
      ...{ server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
      ...{ addresses: exportedAddresses(deps), redirects: formerAddresses(deps) },
    });
    server.closeAllConnections();
    server.close();
    if (stamp() !== before)
      throw new ExportRefusal("Something was published or withdrawn meanwhile: run the command again.");
    begun.finish();
    deps.close();
    process.stdout.write(
      `${to} holds the public site in ${files} files; forms, searches and whatever is for one person lead to ${origin}. ${left} addresses had nothing to write.\n`,
    );
  } catch (error) {
    begun?.giveUp();
    if (!isForThePerson(error)) throw error;
    end(1, sentenceOf(error));
    process.exit();
  }
}

function isForThePerson(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof ExportRefusal || (error instanceof Error && "syscall" in error);
}

function sentenceOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOSPC")
    return "The disk is full: nothing was put in place, and an earlier export stands as it was. Make room and run the command again.";
  return message;
}

function end(code: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
