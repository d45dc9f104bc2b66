import type { Deps } from "../wiring/deps.server.ts";

/** In the transaction of what makes it useless: a mail that waits, or was given up, does not leave any more. */
export function dropMailsAbout(deps: Deps, about: string): void {
  deps.outgoing.dropAbout(about, deps.now());
}
