import { expect, test } from "vitest";
import { aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { dotPlotFigures } from "./dot-plot-figures.ts";

/** One unit a point of the scale. */
const scale = { left: 0, width: 100 };

function anchors(score: number, projected: number) {
  const row = aProfileRow(0, { score, projected, projectedText: String(projected) });
  return dotPlotFigures(row, scale).map(({ kind, x, anchor }) => [kind, x, anchor]);
}

test.each([
  [10, 44, "middle", "middle"],
  [10, 43, "end", "start"],
  [43, 10, "start", "end"],
  [44, 10, "middle", "middle"],
])("figures at %d and %d turn away from each other below 34 units", (score, projected, ...expected) => {
  expect(anchors(score, projected)).toEqual([
    ["score", score, expected[0]],
    ["projected", projected, expected[1]],
  ]);
});
