import { expect, it } from "vitest";
import { BLOCKS, readScope, SCORES_ONLY } from "./publication-scope.ts";

it("reads blocks once, in their order, and leaves out what is none", () => {
  expect(readScope(["targets", "steps", "steps", "notes", ""])).toEqual(["steps", "targets"]);
  expect(readScope(BLOCKS.toReversed())).toEqual(BLOCKS);
});

it("is the scores alone where nothing is chosen", () => {
  expect(readScope([])).toEqual(SCORES_ONLY);
});
