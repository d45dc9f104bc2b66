import { describe, expect, it } from "vitest";
import { peersByShape, peersBySituation } from "./nearest-peers.ts";

describe("peersByShape", () => {
  const profiles = [
    { id: "own", scores: [10, 20, 30, 40] },
    { id: "higher", scores: [50, 60, 70, 80] },
    { id: "near", scores: [10, 20, 30, 48] },
    { id: "turned", scores: [40, 30, 20, 10] },
    { id: "flat", scores: [25, 25, 25, 25] },
  ];

  it("names the three that are most alike, by shape and not by height", () => {
    const peers = peersByShape(profiles, "own");
    expect(peers.map(({ id }) => id)).toEqual(["higher", "near", "flat"]);
    expect(peers[0]?.distance).toBeCloseTo(0, 12);
    // Off by -2 -2 -2 6: sqrt(48 / 4).
    expect(peers[1]?.distance).toBeCloseTo(Math.sqrt(12), 12);
    expect(peers[2]?.distance).toBeCloseTo(Math.sqrt(125), 12);
  });

  it("names all that are as far as the third", () => {
    const twins = [...profiles, { id: "twin", scores: [30, 30, 30, 30] }];
    expect(peersByShape(twins, "own").map(({ id }) => id)).toEqual(["higher", "near", "flat", "twin"]);
  });

  it("compares what both have, and nobody with whom less than half is shared", () => {
    const some = [
      { id: "own", scores: [10, 20, null, 40] },
      { id: "two", scores: [null, 0, 5, 20] },
      { id: "one", scores: [null, 0, 5, null] },
    ];
    expect(peersByShape(some, "own")).toEqual([{ id: "two", distance: 0 }]);
    expect(peersByShape(some, "nobody")).toEqual([]);
    expect(peersByShape([{ id: "own", scores: [1, 2] }], "own")).toEqual([]);
  });
});

describe("peersBySituation", () => {
  it("goes by order, column by column, and by what both tell", () => {
    const situations = [
      { id: "own", values: [100, 2] },
      { id: "next", values: [200, 2] },
      { id: "huge", values: [9_000_000, 9] },
      { id: "silent", values: [null, null] },
      { id: "half", values: [100, null] },
    ];
    const peers = peersBySituation(situations, "own");
    expect(peers).toEqual([
      { id: "half", distance: 0 },
      { id: "next", distance: 0.25 },
      { id: "huge", distance: 1 },
    ]);
    expect(peersBySituation(situations, "silent")).toEqual([]);
    expect(peersBySituation(situations, "nobody")).toEqual([]);
  });
});
