import { expect, it } from "vitest";
import { drawsFrom, shuffle } from "./seeded-draws.ts";

it("draws the same again from the same seed, and other numbers from another", () => {
  const drawn = (seed: number) => {
    const draw = drawsFrom(seed);
    return Array.from({ length: 20 }, () => draw(1_000));
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

it("draws whole numbers below the limit, each about as often", () => {
  const draw = drawsFrom(1);
  const counts = [0, 0, 0];
  for (let round = 0; round < 9_000; round += 1) {
    const drawn = draw(3);
    counts[drawn] = (counts[drawn] ?? Number.NaN) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 3_000)).toBeLessThan(200);
  expect(draw(1)).toBe(0);
});

it("shuffles into every order about as often, and loses nothing", () => {
  const draw = drawsFrom(2);
  const orders = new Map<string, number>();
  for (let round = 0; round < 6_000; round += 1) {
    const items = [1, 2, 3];
    shuffle(items, draw);
    orders.set(items.join(), (orders.get(items.join()) ?? 0) + 1);
  }
  expect(orders.size).toBe(6);
  for (const count of orders.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});
