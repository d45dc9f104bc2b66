// A chain of entries, each with its position and the hash of the one before it: whether it is whole.
import { FIRST_HASH } from "./chain-entry.ts";

export interface Linked {
  /** From 1, without a gap. */
  readonly position: number;
  readonly previousHash: string;
  readonly hash: string;
}
/** missing: one before it is gone. link: it does not follow the one before it. hash: it was changed. */
export interface LinkFault {
  readonly code: "missing" | "link" | "hash";
  readonly position: number;
}
export interface VerifiedLinks {
  readonly entries: number;
  /** The first one; null when the chain is whole, an empty one as well. */
  readonly fault: LinkFault | null;
}

/** `entries` in the order of their positions; `hashOf` makes anew the hash of an entry from all that it says. */
export function verifyLinks<Entry extends Linked>(
  entries: Iterable<Entry>,
  hashOf: (entry: Entry) => string,
): VerifiedLinks {
  let [count, previousHash] = [0, FIRST_HASH];
  let fault: LinkFault | null = null;
  for (const entry of entries) {
    count += 1;
    fault ??= faultOf(entry, { position: count, previousHash }, hashOf);
    previousHash = entry.hash;
  }
  return { entries: count, fault };
}

function faultOf<Entry extends Linked>(
  entry: Entry,
  expected: Pick<Linked, "position" | "previousHash">,
  hashOf: (entry: Entry) => string,
): LinkFault | null {
  const { position } = entry;
  if (position !== expected.position) return { code: "missing", position };
  if (entry.previousHash !== expected.previousHash) return { code: "link", position };
  return entry.hash === hashOf(entry) ? null : { code: "hash", position };
}
