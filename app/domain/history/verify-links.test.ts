import { describe, expect, it } from "vitest";
import { FIRST_HASH } from "./chain-entry.ts";
import { type Linked, verifyLinks } from "./verify-links.ts";

interface Entry extends Linked {
  readonly says: string;
}
const hashOf = ({ position, previousHash, says }: Omit<Entry, "hash">) =>
  `${says}${position}/${previousHash.slice(0, 3)}`;
function chain(): Entry[] {
  let previousHash = FIRST_HASH;
  return ["a", "b", "c"].map((says, place) => {
    const linked = { position: place + 1, previousHash, says };
    previousHash = hashOf(linked);
    return { ...linked, hash: previousHash };
  });
}
const changed = (at: number, change: Partial<Entry>) =>
  chain().map((entry, place) => (place === at ? { ...entry, ...change } : entry));

describe("verifyLinks", () => {
  it("finds nothing in a chain that is whole, or empty", () => {
    expect(verifyLinks(chain(), hashOf)).toEqual({ entries: 3, fault: null });
    expect(verifyLinks([], hashOf)).toEqual({ entries: 0, fault: null });
  });

  it.each<[string, Entry[], object]>([
    ["what was changed", changed(1, { says: "x" }), { code: "hash", position: 2 }],
    ["what was removed", chain().toSpliced(1, 1), { code: "missing", position: 3 }],
    ["what does not follow", changed(1, { previousHash: FIRST_HASH }), { code: "link", position: 2 }],
    ["a first one that follows something", changed(0, { previousHash: "x" }), { code: "link", position: 1 }],
  ])("finds %s", (_what, entries, fault) => {
    expect(verifyLinks(entries, hashOf)).toEqual({ entries: entries.length, fault });
  });

  it("tells the first fault alone", () => {
    const twice = changed(0, { says: "x" }).map((one) => (one.position === 3 ? { ...one, says: "x" } : one));
    expect(verifyLinks(twice, hashOf)).toEqual({ entries: 3, fault: { code: "hash", position: 1 } });
  });
});
