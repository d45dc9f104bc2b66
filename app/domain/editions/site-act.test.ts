import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { BY_PROGRAM } from "../answers/author.ts";
import { FIRST_HASH } from "../history/chain-entry.ts";
import { actText, readAct, type SiteAct, type SiteEntry, siteEntry, verifyJournal } from "./site-act.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const act: SiteAct = {
  ...{ kind: "edition-created", at: new Date("2026-11-28T08:00:00Z"), author: { id: 7, key: "k7" } },
  ...{ editionId: 3, content: { name: "2027", bodies: 22, before: null } },
};
const chain = (): SiteEntry[] => {
  const first = siteEntry(act, undefined, sha256);
  const second = siteEntry({ ...act, kind: "edition-opened" }, first, sha256);
  return [first, second, siteEntry({ ...act, author: BY_PROGRAM, editionId: null }, second, sha256)];
};
const changed = (at: number, change: Partial<SiteEntry>) =>
  chain().map((entry, place) => (place === at ? { ...entry, ...change } : entry));

describe("an act of the site", () => {
  it("is hashed with the one before it, in the order of its keys", () => {
    const [first, second] = chain();
    expect(first).toMatchObject({ position: 1, previousHash: FIRST_HASH, kind: "edition-created" });
    expect(second).toMatchObject({ position: 2, previousHash: first?.hash });
    expect(first?.text).toBe('[["before",null],["bodies",22],["name","2027"]]');
    const hashed = [1, FIRST_HASH, 1, "edition-created", act.at.getTime(), "k7", 3, first?.text];
    expect(first?.hash).toBe(sha256(JSON.stringify(hashed)));
  });

  it("says the same whatever the order it was said in, and is read back", () => {
    expect(actText({ b: 1, a: "x" })).toBe(actText({ a: "x", b: 1 }));
    expect(readAct(actText(act.content))).toEqual(act.content);
  });

  it("does not hash the id of an account, so that it can be forgotten", () => {
    expect(siteEntry({ ...act, author: { id: null, key: "k7" } }, undefined, sha256).hash).toBe(
      siteEntry(act, undefined, sha256).hash,
    );
  });
});

describe("the journal", () => {
  it("is whole as it was written, also empty", () => {
    expect(verifyJournal(chain(), sha256)).toEqual({ entries: 3, fault: null });
    expect(verifyJournal([], sha256)).toEqual({ entries: 0, fault: null });
  });

  it.each<[string, SiteEntry[], object]>([
    ["a text that was changed", changed(1, { text: "[]" }), { code: "hash", position: 2 }],
    ["a date", changed(0, { at: new Date(0) }), { code: "hash", position: 1 }],
    ["an author", changed(2, { author: { id: 7, key: "k8" } }), { code: "hash", position: 3 }],
    ["an edition", changed(0, { editionId: 4 }), { code: "hash", position: 1 }],
    ["a kind", changed(0, { kind: "edition-closed" }), { code: "hash", position: 1 }],
    ["one that was removed", chain().toSpliced(1, 1), { code: "missing", position: 3 }],
    ["one from another chain", changed(1, { previousHash: FIRST_HASH }), { code: "link", position: 2 }],
  ])("shows %s, the first fault alone", (_what, entries, fault) => {
    expect(verifyJournal(entries, sha256)).toEqual({ entries: entries.length, fault });
  });

  it("goes on with what was found, so that only the first fault is told", () => {
    const broken = changed(0, { text: "[]" }).map((one) =>
      one.position === 3 ? { ...one, text: "[]" } : one,
    );
    expect(verifyJournal(broken, sha256)).toEqual({ entries: 3, fault: { code: "hash", position: 1 } });
  });
});
