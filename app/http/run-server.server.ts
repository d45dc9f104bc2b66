// Listens, says where, and stops without losing anything: requests under way finish, then what was opened is closed.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Settings } from "./env.server.ts";

/** A request that has not ended after this long is cut when the server stops. */
const PATIENCE_MS = 8_000;
const REQUEST_TIMEOUT_MS = 30_000;

export interface RunningServer {
  readonly server: Server;
  readonly settings: Settings;
  readonly stopping: AbortController;
  /** Called once no request is left. */
  readonly close: () => void | Promise<void>;
}

export function runServer({ server, settings, stopping, close }: RunningServer): void {
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.once("error", (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${cannotListen(error, settings)}\n`);
    process.exitCode = 1;
    void close();
  });
  server.listen(settings.PORT, settings.HOST, () => {
    process.stdout.write(`Baromètre des métropoles: ${addressOf(server, settings)}\n`);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // A second signal changes nothing: npm and the terminal both send one.
    process.on(signal, () => {
      if (!stopping.signal.aborted) stop(server, stopping, close);
    });
  }
}

function stop(server: Server, stopping: AbortController, close: RunningServer["close"]): void {
  stopping.abort();
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  server.close(async () => {
    clearInterval(sweep);
    clearTimeout(cut);
    await close();
    process.exit();
  });
}

function addressOf(server: Server, { BASE_URL, HOST }: Settings): string {
  if (BASE_URL !== undefined) return BASE_URL;
  const { port } = server.address() as AddressInfo;
  const host = HOST === "0.0.0.0" || HOST === "::" ? "localhost" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function cannotListen(error: NodeJS.ErrnoException, { HOST, PORT }: Settings): string {
  if (error.code === "EADDRINUSE")
    return `Port ${PORT} is already taken on ${HOST}: stop the other program or set PORT.`;
  if (error.code === "EACCES")
    return `Port ${PORT} needs more rights than this user has: set PORT to 1024 or more.`;
  return `Cannot listen on ${HOST}:${PORT} (${error.code ?? error.message}).`;
}
