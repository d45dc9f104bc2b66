// Ends a server without losing anything: it takes no new request, and those under way are answered.
import type { Server } from "node:http";

/** A request that has not ended after this long is cut. */
const PATIENCE_MS = 8_000;

/** Resolves once no connection is left. */
export async function stopServer(server: Server, stopping: AbortController): Promise<void> {
  stopping.abort();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connection open after the last answer; such a one is closed as soon as it is idle.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
