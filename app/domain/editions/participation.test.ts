import { expect, it } from "vitest";
import { funnelOf, participationOf } from "./participation.ts";

const progress = { hasBegun: true, isFinalised: false, answered: 0, indicators: 48 };

it.each([
  ["not-begun", { hasBegun: false }],
  ["begun", {}],
  ["begun", { answered: 11 }],
  ["quarter", { answered: 12 }],
  ["quarter", { answered: 23 }],
  ["half", { answered: 24 }],
  ["half", { answered: 35 }],
  ["three-quarters", { answered: 36 }],
  ["three-quarters", { answered: 48 }],
  ["finalised", { isFinalised: true }],
  ["finalised", { isFinalised: true, answered: 48 }],
] as const)("is %s by %j", (participation, change) => {
  expect(participationOf({ ...progress, ...change })).toBe(participation);
});

it("counts at each step those that have come so far or further", () => {
  expect(funnelOf(["not-begun", "half", "finalised", "begun"])).toEqual([
    { step: "not-begun", bodies: 4 },
    { step: "begun", bodies: 3 },
    { step: "quarter", bodies: 2 },
    { step: "half", bodies: 2 },
    { step: "three-quarters", bodies: 1 },
    { step: "finalised", bodies: 1 },
  ]);
  expect(funnelOf([]).map(({ bodies }) => bodies)).toEqual([0, 0, 0, 0, 0, 0]);
});
