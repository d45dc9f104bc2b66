// What is answered when there is no page to answer with.
import type { ErrorRequestHandler } from "express";
import { type Logger, loggedError } from "./logger.server.ts";
import { visitOf } from "./visit.server.ts";

/** Reached only when the pages themselves cannot be run. */
export function lastResort(logger: Logger): ErrorRequestHandler {
  // biome-ignore lint/complexity/useMaxParams: Express knows an error handler by its four parameters.
  return (error, request, response, next) => {
    const { requestId } = visitOf(response);
    logger.error(
      { method: request.method, requestId, error: loggedError(error) },
      "failed outside of the pages",
    );
    if (response.headersSent) return next(error);
    response.status(500).type("text").send(`Erreur interne / Internal error (${requestId})\n`);
  };
}
