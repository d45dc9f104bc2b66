// The development server: the same one, with Vite in place of the build, so that a saved file shows at once.
import { createServer } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { createServer as createVite } from "vite";
import { createApp } from "../server/create-app.server.ts";
import type { Settings } from "../server/env.server.ts";
import { createLogger } from "../server/logger.server.ts";
import { runServer } from "../server/run-server.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { awaitMending } from "./await-mending.server.ts";
import { deleteEndedDaily } from "./delete-ended-daily.server.ts";
import { depsOrSentence, settingsOrExit } from "./start-or-exit.server.ts";

process.env["NODE_ENV"] ??= "development";
// Whoever works on the site reads its mails in the browser.
process.env["LOCAL_OUTBOX"] ??= process.env["BASE_URL"] === undefined ? "on" : "off";

const settings = settingsOrExit();
const deps = depsOrSentence(settings);
if (typeof deps === "string") awaitMending(deps, settings);
else await serve(deps, settings);

async function serve(deps: Deps, settings: Settings): Promise<void> {
  const logger = createLogger(settings.LOG_LEVEL);
  const stopping = new AbortController();
  const server = createServer();
  // Its web socket shares our port: one address, and "connect-src 'self'" is enough.
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server } } });
  const pages = async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;

  server.on(
    "request",
    createApp({
      ...{ settings, deps, logger, stopping: stopping.signal, pages, files: vite.middlewares },
    }),
  );
  deleteEndedDaily({ deps, logger, stopping: stopping.signal });
  runServer({
    server,
    settings,
    stopping,
    close: async () => {
      await vite.close();
      deps.close();
    },
  });
}
