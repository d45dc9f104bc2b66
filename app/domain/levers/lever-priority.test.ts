import { describe, expect, it } from "vitest";
import { aLever, SCORING } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { Lever } from "../survey/levers.schema.ts";
import type { ActiveTrigger } from "./active-triggers.ts";
import { leverPriority } from "./lever-priority.ts";

const NO_BRAKE = new Map();
/** Need 0.75: one indicator of weight 1 from level 0 to 3. */
const gap: ActiveTrigger = { indicator: anIndicator(), level: 0, target: 3 };

function priorityOf(active: readonly ActiveTrigger[], overrides: Partial<Lever> = {}, brakes = NO_BRAKE) {
  return leverPriority(SCORING.levers, { lever: aLever(overrides), active }, brakes);
}

describe("leverPriority", () => {
  it("is the need times the impact", () => expect(priorityOf([gap], { impact: 2 })).toBe(1.5));

  it("counts weight twice where it is 2", () => {
    expect(priorityOf([{ ...gap, indicator: anIndicator({ weight: 2 }) }])).toBe(1.5);
  });

  it("adds a quarter of the smaller needs", () => {
    const small: ActiveTrigger = { ...gap, level: 2 };
    expect(priorityOf([gap, small, small])).toBe(0.75 + 0.25 * 0.5);
  });

  it("grows with the mean intensity of the brakes addressed, up to 30 %", () => {
    const brakes = ["budget", "fears"];
    expect(priorityOf([gap], { brakes }, new Map([["budget", 4]]))).toBeCloseTo(0.75 * 1.15, 12);
    expect(
      priorityOf(
        [gap],
        { brakes },
        new Map([
          ["budget", 4],
          ["fears", 4],
        ]),
      ),
    ).toBeCloseTo(0.75 * 1.3, 12);
    expect(priorityOf([gap], { brakes }, new Map<string, number | "dk">([["budget", "dk"]]))).toBe(0.75);
  });

  it("grows by a fifth when the law is concerned at level 1 or lower", () => {
    const legal = anIndicator({ legal: true });
    expect(priorityOf([{ ...gap, indicator: legal }])).toBeCloseTo(0.9, 12);
    expect(priorityOf([{ indicator: legal, level: 2, target: 3 }])).toBe(0.25);
  });

  it("is zero when nothing calls for the lever", () => expect(priorityOf([])).toBe(0));
});
