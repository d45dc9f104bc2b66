import { expect, it } from "vitest";
import { createBoundedCache } from "./bounded-cache.ts";

it("P8: keeps as many bytes as it may, and lets the least recently used go first", () => {
  const cache = createBoundedCache<string, number>(10);
  cache.put("a", 1, 4);
  cache.put("b", 2, 4);
  expect([cache.get("a"), cache.bytes()]).toEqual([1, 8]);
  cache.put("c", 3, 4);
  expect([cache.get("a"), cache.get("b"), cache.get("c"), cache.bytes()]).toEqual([1, undefined, 3, 8]);
});

it("P8: lets several small things go for a large one, and keeps none that is larger than all its room", () => {
  const cache = createBoundedCache<string, number>(10);
  for (const [place, key] of ["a", "b", "c", "d", "e"].entries()) cache.put(key, place, 2);
  cache.put("large", 9, 7);
  expect(["a", "b", "c", "d", "e", "large"].map(cache.get)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    4,
    9,
  ]);
  cache.put("whole", 10, 11);
  expect([cache.get("whole"), cache.get("large"), cache.bytes()]).toEqual([undefined, 9, 9]);
  cache.put("all", 11, 10);
  expect([cache.get("all"), cache.get("large"), cache.bytes()]).toEqual([11, undefined, 10]);
});

it("P8: counts what takes the place of another thing once", () => {
  const cache = createBoundedCache<string, number>(10);
  cache.put("a", 1, 4);
  cache.put("a", 2, 9);
  expect([cache.get("a"), cache.bytes()]).toEqual([2, 9]);
  cache.put("a", 3, 11);
  expect([cache.get("a"), cache.bytes()]).toEqual([undefined, 0]);
});
