import { expect, test } from "vitest";
import { aMixedProfile, anUnevaluatedRow, aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { FIVE_BANDS } from "../../tests/builders/five-bands.ts";
import { dotPlotGeometry } from "./dot-plot-geometry.ts";
import { dotPlotPaths } from "./dot-plot-paths.ts";
import type { ProfileRow } from "./profile-row.ts";

function pathsOf(...rows: readonly ProfileRow[]) {
  const { rows: places, plot } = dotPlotGeometry(rows, FIVE_BANDS, "wide");
  return { places, ...dotPlotPaths(places, plot) };
}

const starts = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [x, y].map(Number));

test("every score is a dot on the line of its row", () => {
  const { places, scores } = pathsOf(aProfileRow(0, { score: 0 }), aProfileRow(1, { score: 100 }));
  expect(starts(scores)).toEqual(places.map(({ score, y }) => [score, y - 7]));
});

test("bounds are a bar around a score, and a thin line between two stops where there is none", () => {
  const { places, bounds, ranges } = pathsOf(
    aProfileRow(0, { score: 50, low: 25, high: 75 }),
    anUnevaluatedRow(1),
  );
  const [around, alone] = places.map(({ bounds: span, y }) => ({ ...span, y }));
  expect(bounds).toBe(`M${around?.x} ${(around?.y ?? 0) - 2.5}h${around?.width}v5h-${around?.width}Z`);
  const { x = 0, y = 0, width = 0 } = alone ?? {};
  expect(ranges).toBe(`M${x} ${y}h${width}M${x} ${y - 5}v10M${x + width} ${y - 5}v10`);
});

test("bounds that rule nothing out are not drawn", () => {
  const { ranges } = pathsOf(anUnevaluatedRow(0, { low: 0, high: 100 }));
  expect(ranges).toBe("");
});

test("a projection is an open diamond, tied to the score it starts from", () => {
  const { places, projections, projected } = pathsOf(
    aProfileRow(0, { score: 20, projected: 60, projectedText: "60" }),
    anUnevaluatedRow(1, { projected: 40, projectedText: "40" }),
  );
  const [first, second] = places;
  expect(projections).toBe(`M${first?.score} ${first?.y}H${first?.projected}`);
  expect(starts(projected)).toEqual([first, second].map((row) => [row?.projected, (row?.y ?? 0) - 7.8]));
});

test.each([
  { status: "not-applicable", low: null, high: null } as const,
  { status: "not-evaluated", low: 0, high: 100 } as const,
])("a row that is $status stands on a dotted line and has no mark", (unscored) => {
  const none = aProfileRow(1, { ...unscored, score: null });
  const { places, tracks, brokenTracks, ...marks } = pathsOf(aProfileRow(0), none);
  expect(starts(tracks)).toEqual([[172, places[0]?.y]]);
  expect(starts(brokenTracks)).toEqual([[172, places[1]?.y]]);
  expect(starts(marks.scores)).toHaveLength(1);
  expect(marks.bounds + marks.ranges + marks.projections + marks.projected).toBe("");
});

test("no number is written with more than three decimals", () => {
  const { places, ...paths } = pathsOf(...aMixedProfile());
  expect(places).toHaveLength(9);
  expect(Object.values(paths).join("")).not.toMatch(/NaN|\d\.\d{4}/);
});
