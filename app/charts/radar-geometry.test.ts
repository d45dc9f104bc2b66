import { describe, expect, test } from "vitest";
import { anUnevaluatedRow, aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { round3 } from "./point.ts";
import type { ProfileRow } from "./profile-row.ts";
import { radarGeometry } from "./radar-geometry.ts";

function profile(...scores: readonly (number | null)[]): readonly ProfileRow[] {
  return scores.map((score, place) =>
    score === null ? anUnevaluatedRow(place) : aProfileRow(place, { score, low: score, high: score }),
  );
}

/** Distance of a vertex from the centre. */
function reach(rows: readonly ProfileRow[], index: number): number {
  const { center, spokes } = radarGeometry(rows);
  const vertex = spokes[index]?.vertex;
  if (!vertex) throw new Error(`No vertex on axis ${index}`);
  return Math.hypot(vertex.x - center.x, vertex.y - center.y);
}

describe("axes and rings", () => {
  test("the first axis points up and the others follow clockwise", () => {
    const { center, spokes } = radarGeometry(profile(100, 100, 100, 100));
    const [top, right, bottom, left] = spokes.map((spoke) => spoke.vertex);
    expect(top).toEqual({ x: center.x, y: center.y - 156 });
    expect(right).toEqual({ x: center.x + 156, y: center.y });
    expect(bottom).toEqual({ x: center.x, y: center.y + 156 });
    expect(left).toEqual({ x: center.x - 156, y: center.y });
  });

  test("a score of 0 stands on the first ring, not in the centre, and 100 on the last", () => {
    const rows = profile(0, 50, 100);
    const radii = radarGeometry(rows).rings.map((ring) => ring.radius);
    expect(radii).toEqual([31.2, 62.4, 93.6, 124.8, 156]);
    expect([0, 1, 2].map((index) => Math.round(reach(rows, index) * 10) / 10)).toEqual([31.2, 93.6, 156]);
  });

  test("the rings inside the outer one are whole circles around the centre", () => {
    const { center, innerRings } = radarGeometry(profile(1, 2, 3));
    const tops = [...innerRings.matchAll(/M[\d.]+ ([\d.]+)a([\d.]+)[^M]*Z/g)].map(([, y]) => Number(y));
    expect(tops).toEqual([31.2, 62.4, 93.6, 124.8].map((radius) => round3(center.y - radius)));
  });

  test("rings are labelled on the left of the first axis, each just above its ring", () => {
    const { center, rings } = radarGeometry(profile(1, 2, 3));
    for (const ring of rings) {
      expect(ring.labelAt.x).toBeLessThan(center.x);
      expect(ring.labelAt.y).toBeCloseTo(center.y - ring.radius - 4, 3);
    }
  });
});

describe("lines", () => {
  test("a full profile is one closed polygon", () => {
    const { outline } = radarGeometry(profile(0, 50, 100, 25));
    expect(outline).toMatch(/^M[^M]*Z$/);
    expect(outline.match(/L/g)).toHaveLength(3);
  });

  test("a missing dimension leaves a gap on both sides instead of a zero", () => {
    const { outline, area, spokes } = radarGeometry(profile(50, 50, null, 50, 50));
    expect(outline.match(/M/g)).toHaveLength(3);
    expect(outline).not.toContain("Z");
    expect(area.match(/Z/g)).toHaveLength(3);
    expect(spokes[2]?.vertex).toBeNull();
  });

  test("a missing dimension is marked beyond the scale and named in its label", () => {
    const { center, spokes, labels } = radarGeometry(profile(50, 50, null, 50));
    expect(spokes[2]?.missing).toEqual({ x: center.x, y: center.y + 167 });
    expect(labels[2]?.lines.at(-1)).toBe("Non évaluée");
    expect(spokes[0]?.missing).toBeNull();
  });

  test("bounds are a segment along the axis", () => {
    const { center, bounds } = radarGeometry([
      aProfileRow(0, { score: 50, low: 25, high: 75 }),
      ...profile(50, 50, 50).slice(1),
    ]);
    expect(bounds).toBe(`M${center.x} ${center.y - 62.4}L${center.x} ${round3(center.y - 124.8)}`);
  });

  test("U9: without a score the bounds are thin and end in two stops", () => {
    const { center, bounds, ranges } = radarGeometry(profile(null, 50, 50, 50));
    const [low, high] = [center.y - 56.16, center.y - 131.04].map(round3);
    const stop = (y: number) => `M${center.x - 5} ${y}L${center.x + 5} ${y}`;
    expect(bounds).toBe("");
    expect(ranges).toBe(`M${center.x} ${low}L${center.x} ${high}${stop(low ?? 0)}${stop(high ?? 0)}`);
  });

  test.each([
    [0, 100, false],
    [0, 99, true],
    [1, 100, true],
    [null, null, false],
  ])(
    "bounds from %s to %s without a score are drawn where they rule anything out: %s",
    (low, high, isDrawn) => {
      const open = anUnevaluatedRow(0, { low, high });
      expect(radarGeometry([open, ...profile(50, 50, 50).slice(1)]).ranges !== "").toBe(isDrawn);
    },
  );

  test("what is true of every axis is said of none", () => {
    const { labels } = radarGeometry(profile(null, null, null));
    expect(labels.flatMap((label) => label.lines)).not.toContain("Non évaluée");
  });

  test("bounds that meet are not drawn", () => {
    expect(radarGeometry(profile(10, 20, 30)).bounds).toBe("");
  });
});

describe("projection", () => {
  test("nothing is drawn while nothing is projected", () => {
    const { projectedOutline, spokes } = radarGeometry(profile(10, 20, 30));
    expect(projectedOutline).toBe("");
    expect(spokes.every((spoke) => spoke.projected === null)).toBe(true);
  });

  test("an untouched dimension keeps its score in the projected outline and gets no second mark", () => {
    const rows = [
      aProfileRow(0, { score: 25, projected: 75 }),
      aProfileRow(1, { projected: 50 }),
      aProfileRow(2),
    ];
    const { outline, projectedOutline, spokes, center } = radarGeometry(rows);
    expect(projectedOutline.split("L").slice(1)).toEqual(outline.split("L").slice(1));
    expect(spokes.map((spoke) => spoke.projected)).toEqual([
      { x: center.x, y: round3(center.y - 124.8) },
      null,
      null,
    ]);
  });
});

describe("figures and labels", () => {
  test("figures stand beside their axis, score and projection on opposite sides", () => {
    const { center, spokes } = radarGeometry([
      aProfileRow(0, { projected: 60 }),
      aProfileRow(1),
      aProfileRow(2),
    ]);
    expect(spokes[0]?.scoreAt?.x).toBe(center.x + 13);
    expect(spokes[0]?.projectedAt?.x).toBe(center.x - 13);
  });

  test("a figure turns to the side where the neighbour is lower", () => {
    const { center, spokes } = radarGeometry(profile(100, 50, 0, 50));
    expect(spokes[1]?.scoreAt?.y).toBeGreaterThan(center.y);
    expect(spokes[3]?.scoreAt?.y).toBeGreaterThan(center.y);
  });

  test("between two neighbours of one height a figure turns clockwise", () => {
    const { center, spokes } = radarGeometry(profile(100, 50, 100, 50));
    expect(spokes[1]?.scoreAt?.y).toBeGreaterThan(center.y);
    expect(spokes[3]?.scoreAt?.y).toBeLessThan(center.y);
  });

  test("a neighbour without a score is lower than one at 0", () => {
    const next = radarGeometry(profile(0, 50, null, 50));
    expect(next.spokes[1]?.scoreAt?.y).toBeGreaterThan(next.center.y);
    const previous = radarGeometry(profile(null, 50, 0, 50));
    expect(previous.spokes[1]?.scoreAt?.y).toBeLessThan(previous.center.y);
  });

  test("the figure of the first axis stands on its right, whatever its neighbours", () => {
    for (const rows of [profile(50, 0, 0, 100), profile(50, 100, 0, 0)]) {
      const { center, spokes } = radarGeometry(rows);
      expect(spokes[0]?.scoreAt?.x).toBe(center.x + 13);
    }
  });

  test("labels start on the right, end on the left, and are centred above and below", () => {
    const { labels } = radarGeometry(profile(1, 2, 3, 4));
    expect(labels.map((label) => label.anchor)).toEqual(["middle", "start", "middle", "end"]);
  });

  test("every label lies inside the drawing, whatever its number of lines", () => {
    const long = "Une dimension au nom vraiment très très long";
    const rows = profile(1, 2, 3, 4, 5).map((row) => ({ ...row, shortLabel: long }));
    const { height, labels, lineHeight } = radarGeometry(rows);
    for (const label of labels) {
      expect(label.y).toBeGreaterThan(lineHeight / 2);
      expect(label.y + label.lines.length * lineHeight).toBeLessThan(height);
    }
  });
});
