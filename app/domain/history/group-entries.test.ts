import { describe, expect, it } from "vitest";
import { aChain } from "../../../tests/builders/a-history.ts";
import { someTime } from "../../../tests/builders/stores.ts";
import { groupEntries } from "./group-entries.ts";
import type { HistoryEvent } from "./history-entry.ts";

const later = (minutes: number) => new Date(someTime.getTime() + minutes * 60_000);
const officer = { id: 1, key: "officer-a" };

/** Positions of the entries of each group; given and shown newest last, as they happened. */
function groups(events: readonly Partial<HistoryEvent>[]): number[][] {
  return groupEntries(aChain(events).toReversed()).map((group) => group.map(({ position }) => position));
}

describe("grouping entries", () => {
  it("puts the saves of one act under one line, newest first", () => {
    expect(groups([{}, { at: later(1) }, { at: later(5) }])).toEqual([[3, 2, 1]]);
  });

  it("measures the rest from save to save, not from the first one", () => {
    expect(groups([{}, { at: later(4) }, { at: later(8) }, { at: later(14) }])).toEqual([[4], [3, 2, 1]]);
  });

  it("takes a rest of five minutes as the longest within one act", () => {
    expect(groups([{}, { at: later(5) }])).toEqual([[2, 1]]);
    expect(groups([{}, { at: new Date(later(5).getTime() + 1) }])).toEqual([[2], [1]]);
  });

  it("keeps two authors apart, and what one wrote before and after the other", () => {
    expect(groups([{}, { author: officer }, {}])).toEqual([[3], [2], [1]]);
  });

  it("is not parted by work on another question", () => {
    expect(groups([{}, { questionId: "data.open" }, {}, { questionId: "data.open" }])).toEqual([
      [4, 2],
      [3, 1],
    ]);
  });

  it("leaves alone what was not typed, and sections", () => {
    expect(groups([{}, { source: "restore" }, {}])).toEqual([[3], [2], [1]]);
    const section = { questionId: null, sectionId: "data", version: null } as const;
    expect(groups([section, section])).toEqual([[2], [1]]);
    expect(groups([{ kind: "taken-over", source: "migration" }, {}])).toEqual([[2], [1]]);
    expect(groups([{ kind: "file-added" }, { kind: "file-added" }])).toEqual([[2], [1]]);
  });

  it("makes no group of nothing", () => {
    expect(groups([])).toEqual([]);
  });
});
