// The production server: settings, database, pages made by the build.
import { createServer } from "node:http";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { createApp } from "../server/create-app.server.ts";
import { createFirstPages } from "../server/first-pages.server.ts";
import { createLogger } from "../server/logger.server.ts";
import { runServer } from "../server/run-server.server.ts";
import { staticFiles } from "../server/static-files.server.ts";
import { deleteEndedDaily } from "./delete-ended-daily.server.ts";
import { remindHourly } from "./remind-hourly.server.ts";
import { sendPosted } from "./send-posted.server.ts";
import { depsOrExit, settingsOrExit } from "./start-or-exit.server.ts";

// React and Express choose their fast variant by it, when they are first loaded by the build below.
process.env["NODE_ENV"] ??= "production";

const built = join(import.meta.dirname, "../../build");
const settings = settingsOrExit();
const logger = createLogger(settings.LOG_LEVEL);
const stopping = new AbortController();
const deps = depsOrExit(settings);
const pages: ServerBuild = await import(join(built, "server/index.js"));
const files = staticFiles(join(built, "client"));
const firstPages = createFirstPages(join(built, "client"));

const app = createApp({
  ...{ settings, deps, logger, stopping: stopping.signal, pages, files, firstPages },
});
deleteEndedDaily({ deps, logger, stopping: stopping.signal });
remindHourly({ deps, settings, logger, stopping: stopping.signal });
const mailsEnded = sendPosted({ deps, logger, stopping: stopping.signal });
const close = async () => {
  await mailsEnded();
  deps.close();
};
runServer({ server: createServer(app), settings, stopping, close });
