// The reference for pages, in its own process: behind the very server of the project, a Remix that only says hello.
import { createServer } from "node:http";
import { depsOrExit, settingsOrExit } from "../../app/commands/start-or-exit.server.ts";
import { createApp } from "../../app/server/create-app.server.ts";
import { createLogger } from "../../app/server/logger.server.ts";
import { announce } from "./announce.ts";
import { helloBuild } from "./hello-build.ts";

const settings = settingsOrExit();
const app = createApp({
  settings,
  deps: depsOrExit(settings),
  logger: createLogger(settings.LOG_LEVEL),
  stopping: new AbortController().signal,
  pages: helloBuild,
  files: (_request, _response, next) => next(),
});
announce(createServer(app).listen(0, "127.0.0.1"));
