import { describe, expect, test } from "vitest";
import { type BoundsAxis, boundsRadarGeometry } from "./bounds-radar-geometry.ts";

// Twelve, three, six and nine o'clock of a circle of 100 around (200, 150): ring of a score = 20 × (score / 25 + 1).
const options = { width: 400, radius: 100, offset: 30, lineHeight: 20, nameLimit: 0 };
const axis = (id: string, [low, high, score = null]: readonly (number | null)[]): BoundsAxis => ({
  ...{ id, shortLabel: `Axe ${id}`, low: low ?? null, high: high ?? null, score },
});
const four = [axis("a", [25, 75]), axis("b", [0, 100]), axis("c", [50, 50, 50]), axis("d", [null, null])];
const spokeOf = (place: number) => boundsRadarGeometry(four, options).spokes[place];

describe("the span of an axis", () => {
  test("goes from bound to bound, with a line across at each end", () => {
    expect(spokeOf(0)).toEqual({
      id: "a",
      line: "M200 150L200 50",
      span: "M200 110L200 70M194 110L206 110M194 70L206 70",
      score: null,
      lowAt: { x: 217, y: 110 },
      highAt: { x: 217, y: 70 },
      scoreAt: null,
    });
  });

  test("has no figures at the ends of the scale, which say nothing", () => {
    expect(spokeOf(1)).toMatchObject({
      span: "M220 150L300 150M220 144L220 156M300 144L300 156",
      lowAt: null,
      highAt: null,
    });
  });

  test("is no more than the score where the bounds meet, and nothing where nothing applies", () => {
    expect(spokeOf(2)).toMatchObject({
      span: "",
      score: { x: 200, y: 210 },
      scoreAt: { x: 183, y: 210 },
      lowAt: null,
      highAt: null,
    });
    expect(spokeOf(3)).toMatchObject({ span: "", score: null, scoreAt: null, lowAt: null, highAt: null });
    expect(boundsRadarGeometry([axis("a", [25, 75, 50])], options).spokes[0]?.scoreAt).toBeNull();
  });
});

test("the band joins the spans of neighbours, and leaves a gap where nothing applies", () => {
  const { band } = boundsRadarGeometry(four, options);
  expect(band).toBe("M200 110L200 70L300 150L220 150ZM220 150L300 150L200 210L200 210Z");
  const whole = boundsRadarGeometry(
    four.map((one) => ({ ...one, low: 0, high: 100 })),
    options,
  );
  expect(whole.band.match(/Z/g)).toHaveLength(4);
});

test("scores of neighbours are joined; without a score there is no outline", () => {
  const scored = boundsRadarGeometry(
    [axis("a", [50, 50, 50]), axis("b", [0, 0, 0]), axis("c", [0, 9]), axis("d", [0, 9])],
    options,
  );
  expect(scored.outline).toBe("M200 90L220 150");
  expect(boundsRadarGeometry(four.slice(0, 2), options).outline).toBe("");
});

test("rings stand at 0, 25, 50 and 75; the frame is the one at 100", () => {
  const { innerRings, radius, center, height, width } = boundsRadarGeometry(four, options);
  expect(innerRings.match(/M200 \d+/g)).toEqual(["M200 130", "M200 110", "M200 90", "M200 70"]);
  expect({ radius, center, height, width }).toEqual({
    ...{ radius: 100, center: { x: 200, y: 150 }, height: 305, width: 400 },
  });
});

test("names are wrapped where there is room for them", () => {
  const lines = (nameLimit: number) =>
    boundsRadarGeometry(four, { ...options, nameLimit }).labels.map((label) => label.lines);
  expect(lines(0)).toEqual([[], [], [], []]);
  expect(lines(3)[0]).toEqual(["Axe", "a"]);
  expect(lines(9)[0]).toEqual(["Axe a"]);
});
