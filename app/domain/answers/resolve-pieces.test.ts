import { describe, expect, it } from "vitest";
import type { FormPair } from "./form-pair.ts";
import { resolvedPairs } from "./resolve-conflict.ts";
import { withPieces } from "./resolve-pieces.ts";

const mine: readonly FormPair[] = [
  ["entry.0.id", "e-1"],
  ["entry.0.name", "Mine"],
  ["entry.0.stage", "trial"],
  ["entry.0.stages", "kept"],
  ["entry.0.partners.0.name", "ACME"],
  ["entry.2.id", "e-2"],
  ["entry.2.name", "Removed by them"],
];
const theirs: readonly FormPair[] = [
  ["entry.0.id", "e-3"],
  ["entry.0.name", "Removed by me"],
  ["entry.1.id", "e-1"],
  ["entry.1.name", "Theirs"],
  ["entry.1.stage", "rollout"],
  ["entry.1.stage.more", "since May"],
  ["entry.1.partners.0.name", "Other"],
  ["entry.1.partners.1.name", "And another"],
];
const taken = (...pieces: readonly { readonly entry: string | null; readonly field: string | null }[]) =>
  withPieces(mine, { theirs, pieces });

describe("D16: a list that is chosen piece by piece", () => {
  it("is mine without a choice", () => {
    expect(taken()).toEqual(mine);
  });

  it("has a field of theirs in the row of mine, with all that belongs to it and nothing of another name", () => {
    expect(taken({ entry: "e-1", field: "stage" })).toEqual([
      ...mine.filter(([name]) => name !== "entry.0.stage"),
      ["entry.0.stage", "rollout"],
      ["entry.0.stage.more", "since May"],
    ]);
    expect(taken({ entry: "e-1", field: "partners" }).filter(([name]) => name.includes("partners"))).toEqual([
      ["entry.0.partners.0.name", "Other"],
      ["entry.0.partners.1.name", "And another"],
    ]);
  });

  it("loses an entry that they removed, and gets back one that I removed, in a row after mine", () => {
    expect(taken({ entry: "e-2", field: null })).toEqual(mine.slice(0, 5));
    expect(taken({ entry: "e-3", field: null })).toEqual([
      ...mine,
      ["entry.3.id", "e-3"],
      ["entry.3.name", "Removed by me"],
    ]);
  });

  it("gets back two that I removed in rows of their own, and into a list of none from its first row on", () => {
    const both: readonly FormPair[] = [...theirs, ["entry.2.id", "e-4"]];
    const pieces = [
      { entry: "e-3", field: null },
      { entry: "e-4", field: null },
    ];
    expect(withPieces(mine, { theirs: both, pieces }).slice(mine.length)).toEqual([
      ["entry.3.id", "e-3"],
      ["entry.3.name", "Removed by me"],
      ["entry.4.id", "e-4"],
    ]);
    expect(withPieces([], { theirs, pieces: pieces.slice(0, 1) })).toEqual([
      ["entry.0.id", "e-3"],
      ["entry.0.name", "Removed by me"],
    ]);
  });

  it("takes no field of an entry that is not among mine, and reads no other text as the id of an entry", () => {
    expect(taken({ entry: "e-3", field: "name" })).toEqual(mine);
    expect(taken({ entry: "Mine", field: null })).toEqual(mine);
  });

  it("changes nothing for an entry that nobody has", () => {
    expect(taken({ entry: "e-9", field: null }, { entry: "e-9", field: "name" })).toEqual(mine);
  });

  it("is read from the choices of the conflict page, which do not reach what is sent on", () => {
    const pairs: readonly FormPair[] = [
      ["version", "3"],
      ...mine,
      ...theirs.map(([name, value]) => [`theirs:${name}`, value] as const),
      ["keep.answer/e-1/name", "theirs"],
      ["keep.answer/e-1/stage", "mine"],
      ["keep.answer/e-3/", "mine"],
      ["keep.answer/e-2/", "theirs"],
    ];
    expect(resolvedPairs(pairs)).toEqual([
      ["version", "3"],
      ...mine.slice(0, 5).filter(([name]) => name !== "entry.0.name"),
      ["entry.0.name", "Theirs"],
    ]);
  });
});

describe("D16: a group that is chosen field by field", () => {
  it("takes theirs with what follows it, also where theirs is empty", () => {
    const group: readonly FormPair[] = [
      ["field.trend", "growing"],
      ["field.trends", "1"],
      ["field.why", "Mine"],
    ];
    const other: readonly FormPair[] = [
      ["field.trend", "other"],
      ["field.trend.more", "Slowly"],
    ];
    expect(
      withPieces(group, {
        theirs: other,
        pieces: [
          { entry: null, field: "trend" },
          { entry: null, field: "why" },
        ],
      }),
    ).toEqual([
      ["field.trends", "1"],
      ["field.trend", "other"],
      ["field.trend.more", "Slowly"],
    ]);
  });
});
