import type { Deps } from "../wiring/deps.server.ts";

/** To be called in a transaction: the address of an official goes with the link that nobody answered. */
export function forgetExpiredLinks(deps: Deps): void {
  deps.publicationRequests.closeExpired(deps.now());
}
