// What the way of a request is made of.
import type { AppLoadContext } from "@remix-run/node";
import type { RequestHandler } from "express";
import type { Settings } from "./env.server.ts";
import type { FirstPages } from "./first-pages.server.ts";
import type { Logger } from "./logger.server.ts";
import type { Pages } from "./remix-handler.server.ts";

export interface AppParts {
  readonly settings: Settings;
  readonly deps: AppLoadContext["deps"];
  readonly logger: Logger;
  /** Aborted when the server begins to stop. */
  readonly stopping: AbortSignal;
  readonly pages: Pages;
  /** Serves the files of the build, or Vite in development. */
  readonly files: RequestHandler;
  /** Absent where pages name files that are not built. */
  readonly firstPages?: FirstPages;
  /** False where a program asks for each page once: none is kept for others, and nobody’s readings are counted. */
  readonly hasReaders?: boolean;
}
