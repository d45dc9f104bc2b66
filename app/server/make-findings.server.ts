// What editions say is computed as soon as something is published or withdrawn by this process, before anybody asks for it. Another
// process that publishes, such as a command, leaves it to who asks first.
import type { RequestHandler } from "express";
import { editionFindings } from "../findings/edition-findings.server.ts";
import { publishedStamp } from "../publication/published-of.server.ts";
import { shownEditions } from "../releases/view-public-releases.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export function makeFindings(deps: Deps, report: (error: unknown) => void): RequestHandler {
  let known = publishedStamp(deps);
  const make = inTurnOfOne(async () => {
    for (const edition of shownEditions(deps)) await editionFindings(deps, edition).catch(report);
  });
  return (request, response, next) => {
    if (request.method === "POST")
      response.once("close", () => {
        const stamp = publishedStamp(deps);
        if (stamp === known) return;
        known = stamp;
        make();
      });
    next();
  };
}

/** One at a time: however often it is asked for meanwhile, it runs once more after that. `work` never rejects. */
function inTurnOfOne(work: () => Promise<void>): () => void {
  let [isRunning, isAsked] = [false, false];
  const run = async () => {
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await work();
    }
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}
