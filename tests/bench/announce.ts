import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Prints the address of a reference server, as the server of the project prints its own. */
export function announce(server: Server): void {
  server.once("listening", () => {
    const { port } = server.address() as AddressInfo;
    process.stdout.write(`Reference: http://127.0.0.1:${port}/\n`);
  });
}
