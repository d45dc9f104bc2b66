// Which requests there are, and what they change, for what is made ahead.
import type { RequestHandler } from "express";
import type { Ahead } from "./ahead.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

/** The assessment that an address is about; one name for all that are about none. */
export function keyOf({ params }: Pick<Visit, "params">): string {
  return `${params["slug"]}/${params["edition"]}`;
}

/** Of whatever is no file. Whatever was sent to an assessment may have changed it. */
export function whileNobodyWaits(ahead: Ahead): RequestHandler {
  return (request, response, next) => {
    ahead.begin();
    response.once("close", () => {
      if (request.method === "POST") ahead.changed(keyOf(visitOf(response)));
      ahead.end();
    });
    next();
  };
}
