import { describe, expect, it } from "vitest";
import { aChain, contentAt } from "../../../tests/builders/a-history.ts";
import { sha256 } from "../../record/history.store.server.ts";
import { type EvidenceFacts, evidenceContent } from "../evidence/evidence-file.ts";
import { finalisedContent } from "./finalised-content.ts";
import type { HistoryEntry, HistoryEvent } from "./history-entry.ts";
import { type StoredState, verifyHistory } from "./verify-history.ts";

const section = { questionId: null, version: null, newContent: null, sectionId: "data" } as const;
const chain = aChain([
  {},
  { questionId: "data.open", newContent: contentAt(1) },
  { version: 2, oldContent: contentAt(2), newContent: contentAt(3) },
  { ...section, kind: "section-finished" },
]);
const stored: StoredState = {
  answers: new Map([
    ["data.use", { version: 2, content: contentAt(3) }],
    ["data.open", { version: 1, content: contentAt(1) }],
  ]),
  finishedSections: new Set(["data"]),
  finalisations: [],
  files: new Map(),
};

function faultOf(entries: readonly HistoryEntry[], state: Partial<StoredState> = {}) {
  return verifyHistory(entries, { ...stored, ...state }, sha256).fault;
}
function changed(index: number, part: Partial<HistoryEntry>): HistoryEntry[] {
  return chain.map((entry, place) => (place === index ? { ...entry, ...part } : entry));
}

const aFile = (publicId: string, sha = "a"): EvidenceFacts => ({
  ...{ publicId, name: "PV.pdf", type: "pdf", size: 12, sha256: sha.repeat(64) },
});
const fileEntry = (kind: "file-added" | "file-removed", file: EvidenceFacts): Partial<HistoryEvent> => {
  const content = evidenceContent(file);
  const contents = { oldContent: kind === "file-added" ? null : content };
  return { kind, version: null, ...contents, newContent: kind === "file-added" ? content : null };
};

describe("verifying a history", () => {
  it("finds nothing in one that is whole, not even in one without entries", () => {
    expect(verifyHistory(chain, stored, sha256)).toEqual({ entries: 4, fault: null });
    expect(faultOf([], { answers: new Map(), finishedSections: new Set(), files: new Map() })).toBeNull();
  });

  it("finds a flipped byte, at the entry that holds it", () => {
    expect(faultOf(changed(1, { newContent: contentAt(4) }))).toEqual({ code: "hash", position: 2 });
    expect(faultOf(changed(2, { at: new Date(0) }))).toEqual({ code: "hash", position: 3 });
  });

  it("finds an entry that was changed and hashed again, at the one that followed it", () => {
    const forged = aChain([{ newContent: contentAt(0) }]);
    expect(faultOf([...forged, ...chain.slice(1)])).toEqual({ code: "link", position: 2 });
  });

  it("finds an entry that was removed, at the one that takes its place", () => {
    expect(faultOf(chain.toSpliced(1, 1))).toEqual({ code: "missing", position: 3 });
    const renumbered = chain.toSpliced(1, 1).map((entry, index) => ({ ...entry, position: index + 1 }));
    expect(faultOf(renumbered)).toEqual({ code: "link", position: 2 });
  });

  it("finds entries in another order", () => {
    const [first, second, ...others] = chain.map((entry, index) => ({
      ...entry,
      position: [2, 1, 3, 4][index] ?? 0,
    }));
    expect(faultOf([second, first, ...others].filter((entry) => entry !== undefined))).toEqual({
      code: "link",
      position: 1,
    });
  });

  it("finds entries cut off the end, since the answers say more", () => {
    expect(faultOf(chain.slice(0, 2))).toEqual({ code: "answer", subject: "data.use", position: 1 });
    expect(faultOf(chain.slice(0, 3))).toEqual({ code: "section", subject: "data", position: null });
  });

  it("finds an answer that was changed, added or removed behind its back", () => {
    const answers = (id: string, version: number, level: number) => ({
      answers: new Map(stored.answers).set(id, { version, content: contentAt(level) }),
    });
    expect(faultOf(chain, answers("data.open", 1, 4))).toMatchObject({ subject: "data.open", position: 2 });
    expect(faultOf(chain, answers("data.open", 2, 1))).toMatchObject({ subject: "data.open", position: 2 });
    expect(faultOf(chain, answers("data.new", 1, 1))).toMatchObject({ subject: "data.new", position: null });
    expect(faultOf(chain, { answers: new Map() })).toMatchObject({ code: "answer", subject: "data.use" });
  });

  it("finds a section whose mark is not the last one said", () => {
    expect(faultOf(chain, { finishedSections: new Set() })).toMatchObject({ code: "section", position: 4 });
    const reopened = aChain([
      { ...section, kind: "section-finished" },
      { ...section, kind: "section-reopened" },
    ]);
    const nothing = { answers: new Map(), finishedSections: new Set<string>() };
    expect(faultOf(reopened, nothing)).toBeNull();
  });

  it("names the section of the newest entry that does not hold", () => {
    const other = aChain([{ ...section, kind: "section-finished", sectionId: "steering" }]);
    const nothing = { answers: new Map(), finishedSections: new Set(["data"]) };
    expect(faultOf(other, nothing)).toEqual({ code: "section", subject: "steering", position: 1 });
    expect(faultOf([], nothing)).toEqual({ code: "section", subject: "data", position: null });
    const both = { answers: new Map(), finishedSections: new Set(["data", "steering"]) };
    expect(faultOf(other, both)).toEqual({ code: "section", subject: "data", position: null });
  });

  describe("of files", () => {
    const added = aChain([fileEntry("file-added", aFile("f1")), fileEntry("file-added", aFile("f2"))]);
    const nothing = { answers: new Map(), finishedSections: new Set<string>() };
    const files = (...given: readonly EvidenceFacts[]) => ({
      ...nothing,
      files: new Map(given.map((file) => [file.publicId, evidenceContent(file)])),
    });

    it("finds nothing where each is as it was added, or gone as it was removed", () => {
      expect(faultOf(added, files(aFile("f1"), aFile("f2")))).toBeNull();
      const removed = aChain([fileEntry("file-added", aFile("f1")), fileEntry("file-removed", aFile("f1"))]);
      expect(faultOf(removed, files())).toBeNull();
    });

    it("finds one put in, changed or taken out behind its back", () => {
      expect(faultOf(added, files(aFile("f1"), aFile("f2"), aFile("f3")))).toEqual({
        ...{ code: "file", subject: "f3", position: null },
      });
      expect(faultOf(added, files(aFile("f1"), aFile("f2", "b")))).toEqual({
        ...{ code: "file", subject: "f2", position: 2 },
      });
      expect(faultOf(added, files(aFile("f2")))).toEqual({ code: "file", subject: "f1", position: 1 });
    });

    it("finds one that came back after it was removed", () => {
      const removed = aChain([fileEntry("file-added", aFile("f1")), fileEntry("file-removed", aFile("f1"))]);
      expect(faultOf(removed, files(aFile("f1")))).toEqual({ code: "file", subject: "f1", position: 2 });
    });

    it("keeps a file apart from the answer to its question", () => {
      const both = aChain([{}, fileEntry("file-added", aFile("f1"))]);
      const answers = new Map([["data.use", { version: 1, content: contentAt(2) }]]);
      expect(faultOf(both, { ...files(aFile("f1")), answers })).toBeNull();
      expect(faultOf(both, files(aFile("f1")))).toEqual({ code: "answer", subject: "data.use", position: 1 });
    });
  });

  it("looks for finalised versions among the entries of the whole assessment", () => {
    const hash = "c".repeat(64);
    const whole = { questionId: null, kind: "finalised", newContent: finalisedContent(hash) } as const;
    const nothing = { answers: new Map(), finishedSections: new Set<string>() };
    const finalised = { version: 1, hash, isReopened: false };
    expect(faultOf(aChain([whole]), { ...nothing, finalisations: [finalised] })).toBeNull();
    expect(faultOf(aChain([whole]), nothing)).toEqual({ code: "finalisation", subject: "1", position: 1 });
  });

  it("expects no answer where the newest entry says that the question is asked no more", () => {
    const moved = aChain([{}, { kind: "moved", oldContent: contentAt(2), newContent: null }]);
    const nothing = { answers: new Map(), finishedSections: new Set<string>() };
    expect(faultOf(moved, nothing)).toBeNull();
    expect(faultOf(moved, { ...nothing, answers: stored.answers })).toMatchObject({ code: "answer" });
  });
});
