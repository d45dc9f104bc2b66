import { expect, it } from "vitest";
import { participationOf } from "./participation.ts";

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
