import { expect, it } from "vitest";
import { countsOf, VOTES_MAX } from "./vote-counts.ts";

it("counts each vote, and leaves out what nobody gave", () => {
  expect(countsOf([4, 0, 4, "dk"])).toEqual({ "0": 1, "4": 2, dk: 1 });
  expect(countsOf([])).toEqual({});
});

it("leaves what is no list for the schema to refuse", () => {
  expect(countsOf({ "0": 3 })).toEqual({ "0": 3 });
  expect(countsOf(undefined)).toBeUndefined();
});

it("stops counting just after the most there can be", () => {
  expect(countsOf(Array.from({ length: VOTES_MAX + 50 }, () => 2))).toEqual({ "2": VOTES_MAX + 1 });
});
