import { describe, expect, it } from "vitest";
import {
  countedRound,
  MOST_CANDIDATES,
  mayPick,
  proposedLevers,
  readCandidates,
  readPicks,
  tallyOf,
} from "./lever-round.ts";
import { WORKSHOP_STATES } from "./workshop-state.ts";

const many = Array.from({ length: MOST_CANDIDATES + 1 }, (_, place) => `lever.${place}`);

describe("the candidates of a round", () => {
  it("are those that were left, in the order in which they were offered", () => {
    expect(readCandidates(["c", "a", "a"], ["a", "b", "c"])).toEqual(["a", "c"]);
    expect(readCandidates(many.slice(1), many)).toEqual(many.slice(1));
  });

  it.each([[[]], [["a"]], [["a", "a"]], [["a", "nothing"]], [["a", "b", "nothing"]]])(
    "are not %j",
    (chosen) => {
      expect(readCandidates(chosen, ["a", "b", "c"])).toBeNull();
    },
  );

  it("are twelve at most", () => {
    expect(readCandidates(many, many)).toBeNull();
  });
});

describe("the picks of a seat", () => {
  const candidates = ["a", "b", "c", "d"];
  it("are one to three, in the order of the candidates", () => {
    expect(readPicks(["c", "a", "c"], candidates)).toEqual({ ok: true, value: ["a", "c"] });
    expect(readPicks(["d", "b", "a"], candidates)).toEqual({ ok: true, value: ["a", "b", "d"] });
  });

  it.each([
    [[], "NONE"],
    [["a", "b", "c", "d"], "TOO_MANY"],
    [["a", "nothing"], "UNKNOWN"],
  ])("are not %j", (chosen, reason) => {
    expect(readPicks(chosen, candidates)).toEqual({ ok: false, reason });
  });

  it("are taken while the room is there and they are not counted", () => {
    expect(WORKSHOP_STATES.filter((state) => mayPick(state, { state: "open" }))).toEqual([
      "open",
      "running",
      "paused",
    ]);
    expect(mayPick("running", { state: "revealed" })).toBe(false);
    expect(mayPick("running", undefined)).toBe(false);
  });
});

describe("a round that is counted", () => {
  const candidates = ["a", "b", "c", "d"];
  const counted = (...ballots: readonly string[]) =>
    countedRound(
      { candidates },
      ballots.map((picks) => picks.split("")),
    );

  it("has how often each was picked, most often first, and ties in the order of the candidates", () => {
    const round = counted("bd", "bc", "bd");
    expect(round).toEqual({ state: "revealed", candidates, counts: [0, 3, 1, 2], voters: 3, kept: [] });
    expect(tallyOf(round).map(({ lever, count }) => `${lever}${count}`)).toEqual(["b3", "d2", "c1", "a0"]);
    expect(tallyOf(counted("dc", "dc")).map(({ lever }) => lever)).toEqual(["c", "d", "a", "b"]);
    expect(tallyOf({ candidates, counts: [] })).toEqual([]);
  });

  it("proposes three at most, each picked twice, once four people have picked", () => {
    expect(proposedLevers(counted("abc", "abc", "abc"))).toEqual([]);
    expect(proposedLevers(counted("abc", "abc", "abc", "abd"))).toEqual(["a", "b", "c"]);
    expect(proposedLevers(counted("ab", "ab", "a", "d"))).toEqual(["a", "b"]);
    expect(proposedLevers(counted("a", "b", "c", "d"))).toEqual([]);
    expect(proposedLevers(counted())).toEqual([]);
  });

  it("proposes none of those between which three would have to be chosen", () => {
    expect(proposedLevers(counted("abc", "abd", "ac", "abd", "ac"))).toEqual(["a", "b", "c"]);
    expect(proposedLevers(counted("abc", "abd", "abc", "abd"))).toEqual(["a", "b"]);
    expect(proposedLevers(counted("ab", "cd", "ab", "cd"))).toEqual([]);
  });
});
