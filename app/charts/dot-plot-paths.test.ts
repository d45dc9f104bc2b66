import { expect, test } from "vitest";
import { aMixedProfile, anUnevaluatedRow, aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { FIVE_BANDS } from "../../tests/builders/five-bands.ts";
import { dotPlotGeometry } from "./dot-plot-geometry.ts";
import { dotPlotPaths } from "./dot-plot-paths.ts";
import type { ProfileRow } from "./profile-row.ts";

function pathsOf(...rows: readonly ProfileRow[]) {
  const { rows: places, plot } = dotPlotGeometry(rows, FIVE_BANDS, "wide");
  const statuses = rows.map(({ status }) => status);
  return { places, ...dotPlotPaths(places, statuses, plot) };
}

const starts = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [x, y].map(Number));

test("every score is a dot on the line of its row", () => {
  const { places, scores } = pathsOf(aProfileRow(0, { score: 0 }), aProfileRow(1, { score: 100 }));
  expect(starts(scores)).toEqual(places.map(({ score, y }) => [score, y - 7]));
});

test("bounds are a thin bar around a score and a higher one where there is none", () => {
  const { places, bounds, unknown } = pathsOf(
    aProfileRow(0, { score: 50, low: 25, high: 75 }),
    anUnevaluatedRow(1),
  );
  const [around, alone] = places.map(({ bounds: span, y }) => ({ ...span, y }));
  expect(bounds).toBe(`M${around?.x} ${(around?.y ?? 0) - 2.5}h${around?.width}v5h-${around?.width}Z`);
  expect(unknown).toBe(`M${alone?.x} ${(alone?.y ?? 0) - 6}h${alone?.width}v12h-${alone?.width}Z`);
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

test("a row that does not apply stands on a broken line and has no mark", () => {
  const none = aProfileRow(1, { status: "not-applicable", score: null, low: null, high: null });
  const { places, tracks, brokenTracks, ...marks } = pathsOf(aProfileRow(0), none);
  expect(starts(tracks)).toEqual([[176, places[0]?.y]]);
  expect(starts(brokenTracks)).toEqual([[176, places[1]?.y]]);
  expect(starts(marks.scores)).toHaveLength(1);
  expect(marks.bounds + marks.unknown + marks.projections + marks.projected).toBe("");
});

test("no number is written with more than three decimals", () => {
  const { places, ...paths } = pathsOf(...aMixedProfile());
  expect(places).toHaveLength(9);
  expect(Object.values(paths).join("")).not.toMatch(/NaN|\d\.\d{4}/);
});
