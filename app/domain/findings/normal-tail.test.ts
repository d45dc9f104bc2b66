import { expect, it } from "vitest";
import { normalTails } from "./normal-tail.ts";

// From tables of the normal distribution.
it.each([
  [0, 1],
  [0.674_489_75, 0.5],
  [1, 0.317_310_51],
  [1.959_963_98, 0.05],
  [-1.959_963_98, 0.05],
  [3.290_526_73, 0.001],
])("leaves beyond %f a chance of %f", (z, p) => expect(normalTails(z)).toBeCloseTo(p, 6));
