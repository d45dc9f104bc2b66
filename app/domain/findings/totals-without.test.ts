import fc from "fast-check";
import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import type { Standing } from "../scoring/standing.ts";
import { totalsWithout } from "./totals-without.ts";

const IDS = ["a", "b", "c", "d", "e"];
const heavy = [anIndicator({ id: "a", weight: 2 }), anIndicator({ id: "b" }), anIndicator({ id: "c" })];
const model = aSurvey({
  sections: [
    aDimension("one", heavy),
    aDimension("two", [anIndicator({ id: "d" }), anIndicator({ id: "e", weight: 2 })]),
  ],
});
const standing = fc.constantFrom<Standing | undefined>(0, 1, 2, 3, 4, "dk", "na", "unanswered", undefined);

it("is what the engine scores where the indicator is not asked, whatever was answered", () => {
  const { indicators, levels, totals } = totalsWithout(model);
  expect(indicators).toEqual(IDS);
  fc.assert(
    fc.property(fc.array(standing, { minLength: 5, maxLength: 5 }), (all) => {
      const standings = new Map(
        IDS.flatMap((id, place) => {
          const own = all[place];
          return own === undefined ? [] : [[id, own] as const];
        }),
      );
      for (const [place, total] of totals(levels(standings)).entries()) {
        const left = new Map([...standings].filter(([id]) => id !== IDS[place]));
        const { dimensions } = scoreStandings(model, left);
        const known = dimensions.flatMap(({ score }) => score ?? []);
        if (known.length === 0) expect(total).toBeNaN();
        else expect(total).toBeCloseTo(known.reduce((sum, score) => sum + score, 0) / known.length, 9);
      }
    }),
    { numRuns: 500 },
  );
});

it("places by the others who lacks two dimensions, and nobody who would lack three", () => {
  const names = ["v", "w", "x", "y", "z"];
  const five = aSurvey({ sections: names.map((id) => aDimension(id, [anIndicator({ id })])) });
  const totals = (...steps: readonly Standing[]) => {
    const { levels, totals: totalsOf } = totalsWithout(five);
    return [...totalsOf(levels(new Map(steps.map((step, place) => [names[place] ?? "", step] as const))))];
  };
  expect(totals(0, 4, 2, "dk", "dk")).toEqual([75, 25, 50, 50, 50]);
  expect(totals(0, "dk", "dk", "dk", "dk")).toEqual(Array(5).fill(Number.NaN));
});
