/** What is still possible, as drawn: legible without its style sheet, and no figure that the rows do not have. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { anUnevaluatedRow, aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { BoundsRadar, SmallBoundsRadar } from "./bounds-radar.tsx";

const words = { title: "Ce qui reste possible", description: "Mêmes chiffres que le tableau." };
const rows = [
  { ...anUnevaluatedRow(0), lowText: "20", highText: "80" },
  { ...anUnevaluatedRow(1, { low: 0, high: 100 }), lowText: "0", highText: "100" },
  { ...aProfileRow(2, { score: 62 }), lowText: "62", highText: "62" },
  {
    ...aProfileRow(3, { status: "not-applicable", score: null, low: null, high: null }),
    lowText: "",
    highText: "",
  },
];

const figures = (svg: string) =>
  [...svg.matchAll(/class="bounds-figure"[^>]*>([^<]*)</g)].map(([, text]) => text);

test("prints the bounds that say something and the scores that are certain, each once", () => {
  const svg = renderToStaticMarkup(<BoundsRadar id="a" rows={rows} words={words} />);
  expect(figures(svg).toSorted()).toEqual(["20", "62", "80"]);
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\d\.\d{4}/);
});

test("is drawn twice, named each time, of which the style sheet shows one", () => {
  const svg = renderToStaticMarkup(<BoundsRadar id="a" rows={rows} words={words} />);
  expect(svg.match(/<title id="(a|a-narrow)-title">Ce qui reste possible/g)).toHaveLength(2);
});

test("small, it has letters alone, and the axis of the page stands out", () => {
  const svg = renderToStaticMarkup(
    <SmallBoundsRadar id="a" rows={rows} words={words} highlighted="dimension-0" />,
  );
  expect(figures(svg)).toEqual([]);
  expect(svg).not.toContain("Dimension 0");
  expect(svg.match(/data-main=""/g)).toHaveLength(1);
  expect(svg).toMatch(/class="bounds-span" data-main="" fill="none" stroke="#0b4f6c" stroke-width="5"/);
});

test("A2: every mark says itself what it looks like", () => {
  const svg = renderToStaticMarkup(<BoundsRadar id="a" rows={rows} words={words} />);
  const marks =
    svg.match(/<(?:path|circle) class="(?:chart-frame|chart-grid|chart-outline|bounds-)[^>]*>/g) ?? [];
  expect(marks.length).toBeGreaterThan(6);
  for (const mark of marks) expect(mark).toMatch(/ fill="/);
});
