import { describe, expect, test } from "vitest";
import { anUnevaluatedRow, aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { FIVE_BANDS } from "../../tests/builders/five-bands.ts";
import { dotPlotGeometry } from "./dot-plot-geometry.ts";
import type { ProfileRow } from "./profile-row.ts";

function onlyRow(row: ProfileRow) {
  const geometry = dotPlotGeometry([row], FIVE_BANDS, "wide");
  const [place] = geometry.rows;
  if (place === undefined) throw new Error("One row in, no row out");
  return { place, ...geometry.plot };
}

describe("scale", () => {
  test("the bands touch and fill the plot, with a tick at each cut-off", () => {
    const { bands, ticks, plot } = dotPlotGeometry([aProfileRow(0)], FIVE_BANDS, "wide");
    expect(ticks.map((tick) => tick.score)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(bands.map((band) => band.x)).toEqual(ticks.slice(0, -1).map((tick) => tick.x));
    expect(bands.reduce((sum, band) => sum + band.width, 0)).toBeCloseTo(plot.width, 6);
  });

  test("ticks follow the scale, in whatever order the bands are given", () => {
    const { ticks } = dotPlotGeometry([], FIVE_BANDS.toReversed(), "wide");
    expect(ticks).toEqual(dotPlotGeometry([], FIVE_BANDS, "wide").ticks);
    expect(ticks.map((tick) => tick.score)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  test("the strip shows the digits of the levels; their names are in the key", () => {
    const { bands } = dotPlotGeometry([], FIVE_BANDS, "wide");
    expect(bands.map((band) => band.number)).toEqual([1, 2, 3, 4, 5]);
    expect(bands[1]?.middle).toBe((bands[1]?.x ?? 0) + (bands[1]?.width ?? 0) / 2);
  });
});

describe("rows", () => {
  test("rows keep their order, one below the other, and the drawing grows with them", () => {
    const rows = [
      aProfileRow(0, { score: 10 }),
      aProfileRow(1, { score: 90 }),
      aProfileRow(2, { score: 40 }),
    ];
    const { rows: places, height, plot } = dotPlotGeometry(rows, FIVE_BANDS, "narrow");
    expect(places.map((place) => place.id)).toEqual(rows.map((row) => row.id));
    expect(places.map((place) => place.y)).toEqual([86, 158, 230]);
    expect(height).toBe(plot.bottom + 28);
  });

  test("a score of 0 is at the left end and 100 at the right end", () => {
    expect(onlyRow(aProfileRow(0, { score: 0 })).place.score).toBe(172);
    expect(onlyRow(aProfileRow(0, { score: 100 })).place.score).toBe(172 + 220);
  });

  test("bounds span low to high, and are not drawn where they meet", () => {
    const { place, left, width } = onlyRow(aProfileRow(0, { score: 50, low: 25, high: 75 }));
    expect(place.bounds).toEqual({ x: left + width / 4, width: width / 2 });
    expect(onlyRow(aProfileRow(0)).place.bounds).toBeNull();
  });

  test("a dimension without a score shows its bounds as a bar and as a figure, and no dot", () => {
    const { place, left, width } = onlyRow(anUnevaluatedRow(0));
    expect(place.score).toBeNull();
    expect(place.figures).toEqual([{ kind: "bounds", text: "20–80", x: left + width / 2, anchor: "middle" }]);
    expect(place.level.lines).toEqual(["Non évaluée"]);
  });

  test("a dimension that does not apply shows nothing on the scale", () => {
    const row = aProfileRow(0, { status: "not-applicable", score: null, low: null, high: null });
    expect(onlyRow(row).place).toMatchObject({ score: null, bounds: null, projected: null, figures: [] });
  });

  test("U10: the text with the most lines gives every row its height, so that none runs into the next", () => {
    const long = { levelText: "entre « Un niveau bien long » et « Un autre plus long encore »" };
    for (const row of [long, { shortLabel: "Une dimension dont le nom court est bien trop long" }]) {
      const rows = [aProfileRow(0, row), aProfileRow(1), aProfileRow(2, row)];
      const { rows: places, plot } = dotPlotGeometry(rows, FIVE_BANDS, "wide");
      const texts = places.flatMap(({ label, level }, place) =>
        [label, level].map((text) => ({ text, place })),
      );
      const rowHeight = (plot.bottom - plot.top) / rows.length;
      for (const { text, place } of texts) {
        const top = plot.top + place * rowHeight;
        expect(text.y - 15, text.lines.join("/")).toBeGreaterThanOrEqual(top);
        expect(text.y + (text.lines.length - 1) * 19, text.lines.join("/")).toBeLessThanOrEqual(
          top + rowHeight,
        );
      }
    }
  });

  test("two lines fit the usual row", () => {
    const rows = [aProfileRow(0, { shortLabel: "Intégration métier" })];
    const { plot } = dotPlotGeometry(rows, FIVE_BANDS, "wide");
    expect(plot.bottom - plot.top).toBe(46);
  });

  test("bounds that rule nothing out are no figure", () => {
    const { place } = onlyRow(anUnevaluatedRow(0, { low: 0, high: 100, boundsText: "0–100" }));
    expect(place.figures).toEqual([]);
    for (const bounds of [
      { low: 0, high: 99, boundsText: "0–99" },
      { low: 1, high: 100, boundsText: "1–100" },
    ])
      expect(onlyRow(anUnevaluatedRow(0, bounds)).place.figures).toHaveLength(1);
  });

  test("the narrow layout names the level only where it explains a missing score", () => {
    const rows = [aProfileRow(0), anUnevaluatedRow(1)];
    const { rows: places } = dotPlotGeometry(rows, FIVE_BANDS, "narrow");
    expect(places.map((place) => place.level.lines)).toEqual([[], ["Non évaluée"]]);
  });
});

describe("projection", () => {
  test("close figures turn away from each other, distant ones stay centred", () => {
    const close = onlyRow(aProfileRow(0, { score: 46, projected: 50, projectedText: "50" })).place;
    expect(close.figures.map((figure) => figure.anchor)).toEqual(["end", "start"]);
    const distant = onlyRow(aProfileRow(0, { score: 46, projected: 80, projectedText: "80" })).place;
    expect(distant.figures.map((figure) => figure.anchor)).toEqual(["middle", "middle"]);
  });

  test("a projection that changes nothing is not drawn", () => {
    const { place } = onlyRow(aProfileRow(0, { score: 46, projected: 46, projectedText: "46" }));
    expect(place.projected).toBeNull();
    expect(place.figures).toHaveLength(1);
  });
});
