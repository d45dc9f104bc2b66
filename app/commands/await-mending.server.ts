// In development, a questionnaire that is half written is no reason to end: Node starts a process again at a saved file
// only while it runs (`--watch`). So this one stays, says at its address what is to be mended, and is replaced.
import { createServer } from "node:http";
import type { Settings } from "../server/env.server.ts";
import { runServer } from "../server/run-server.server.ts";

export function awaitMending(sentence: string, settings: Settings): void {
  process.stderr.write(`${sentence}\n`);
  const server = createServer((_request, response) => {
    response.writeHead(503, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
    response.end(`${sentence}\n`);
  });
  runServer({ server, settings, stopping: new AbortController(), close: () => undefined });
}
