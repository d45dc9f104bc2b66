import { describe, expect, it } from "vitest";
import { communeGroup } from "./commune-group.ts";
import type { OpinionAnswer } from "./opinion.ts";

const from = (answers: Readonly<Record<string, readonly OpinionAnswer[]>>) =>
  communeGroup(
    Object.entries(answers).flatMap(([commune, own]) => own.map((answer) => ({ commune, answer }))),
  );

describe("the communes as a group", () => {
  it("are not shown while four have a level, whatever the others said", () => {
    expect(from({ a: [1], b: [1], c: [1], d: [1] })).toBeNull();
    expect(from({ a: [1], b: [1], c: [1], d: [1], e: ["dk"], f: ["na"] })).toBeNull();
  });

  it("are shown from five", () => {
    expect(from({ a: [1], b: [1], c: [2], d: [4], e: [4] })).toMatchObject({
      counts: [0, 2, 1, 0, 2],
      median: 2,
      total: 5,
    });
  });

  it("are not five because five people of three communes answered", () => {
    expect(from({ a: [1, 2], b: [1, 3], c: [4] })).toBeNull();
  });

  it("count once, at the lower median of their people; who does not know takes no part", () => {
    const others = { b: [0], c: [0], d: [0], e: [0] } as const;
    expect(from({ a: [4, 2, "dk"], ...others })?.counts).toEqual([4, 0, 1, 0, 0]);
    expect(from({ a: [3], ...others, f: ["na", "dk"], g: ["na"] })).toMatchObject({
      dontKnow: 1,
      notApplicable: 1,
    });
  });
});
