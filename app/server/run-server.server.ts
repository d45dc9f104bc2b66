// Listens, says where, and stops on Ctrl-C or on the word of the system.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Settings } from "./env.server.ts";
import { stopServer } from "./stop-server.server.ts";
import { unseenNetworks } from "./unseen-networks.server.ts";

/** A browser that takes longer than this to send its request is let go: enough for a file of 5 MB on a slow line. */
const REQUEST_TIMEOUT_MS = 120_000;

export interface RunningServer {
  readonly server: Server;
  readonly settings: Settings;
  readonly stopping: AbortController;
  /** Called once no request is left. */
  readonly close: () => void | Promise<void>;
}

export function runServer({ server, settings, stopping, close }: RunningServer): void {
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  // A connection on which nothing is read or written for as long: whoever does not read what they asked for.
  server.timeout = REQUEST_TIMEOUT_MS;
  server.once("error", async (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${cannotListen(error, settings)}\n`);
    await close();
    process.exit(1);
  });
  server.listen(settings.PORT, settings.HOST, () => {
    process.stdout.write(`Baromètre des métropoles: ${addressOf(server, settings)}\n`);
    const unseen = unseenNetworks(settings);
    if (unseen !== null) process.stderr.write(`${unseen}\n`);
  });
  const stop = async () => {
    // A second signal changes nothing: npm and the terminal may each send one.
    if (stopping.signal.aborted) return;
    await stopServer(server, stopping);
    await close();
    process.exit();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}

function addressOf(server: Server, { BASE_URL, HOST }: Settings): string {
  if (BASE_URL !== undefined) return BASE_URL;
  const { port } = server.address() as AddressInfo;
  const host = HOST === "0.0.0.0" || HOST === "::" ? "localhost" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
}

function cannotListen(error: NodeJS.ErrnoException, { HOST, PORT }: Settings): string {
  if (error.code === "EADDRINUSE")
    return `Port ${PORT} is already taken on ${HOST}: stop the other program or set PORT.`;
  if (error.code === "EACCES")
    return `Port ${PORT} needs more rights than this user has: set PORT to 1024 or more.`;
  return `Cannot listen on ${HOST}:${PORT} (${error.code ?? error.message}).`;
}
