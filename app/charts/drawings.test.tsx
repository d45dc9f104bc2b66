/** The drawings as files, to be opened and looked at when one changes; numbers are rounded to three decimals. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { aMixedProfile, anUnevaluatedRow } from "../../tests/builders/a-profile-row.ts";
import { FIVE_BANDS } from "../../tests/builders/five-bands.ts";
import { CoverageBar } from "./coverage-bar.tsx";
import { DotPlot, DotPlotDrawing } from "./dot-plot.tsx";
import { DotStrip } from "./dot-strip.tsx";
import { RadarDrawing } from "./radar-chart.tsx";
import { ScatterPlot } from "./scatter-plot.tsx";
import { ScoreStripChart } from "./score-strip.tsx";

const words = { title: "Profil de la métropole", description: "Mêmes chiffres que le tableau." };
const mixed = aMixedProfile();
const full = mixed
  .filter((row) => row.score !== null)
  .map((row) => ({ ...row, projected: null, projectedText: null }));
const none = [
  anUnevaluatedRow(0),
  anUnevaluatedRow(1, { low: 0, high: 100, boundsText: "0–100" }),
  anUnevaluatedRow(2, { low: 40, high: 60, boundsText: "40–60" }),
];

/** One element a line, so that a change shows as the lines it touches. */
function drawn(element: ReactElement): string {
  return `${renderToStaticMarkup(element).replaceAll("><", ">\n<")}\n`;
}

test.each([
  ["radar-full", <RadarDrawing key="radar" id="radar" rows={full} words={words} />],
  ["radar-gaps-and-projection", <RadarDrawing key="radar" id="radar" rows={mixed} words={words} />],
  [
    "dot-plot-wide",
    <DotPlotDrawing key="dots" id="dots" rows={mixed} bands={FIVE_BANDS} words={words} layout="wide" />,
  ],
  [
    "dot-plot-narrow",
    <DotPlotDrawing key="dots" id="dots" rows={mixed} bands={FIVE_BANDS} words={words} layout="narrow" />,
  ],
  [
    "dot-strip",
    <DotStrip
      key="strip"
      id="strip"
      counts={[1, 0, 4, 12, 3]}
      median={3}
      medianName="médiane basse"
      words={words}
    />,
  ],
  ["radar-without-a-score", <RadarDrawing key="radar" id="radar" rows={none} words={words} />],
])("%s is drawn as its snapshot", async (name, element) => {
  await expect(drawn(element)).toMatchFileSnapshot(`../../tests/snapshots/${name}.svg`);
});

test.each([
  ["radar", <RadarDrawing key="radar" id="radar" rows={mixed} words={words} />],
  [
    "dot plot",
    <DotPlotDrawing key="dots" id="dots" rows={mixed} bands={FIVE_BANDS} words={words} layout="wide" />,
  ],
])("the %s prints every score, and holds no number that is not one", (_, element) => {
  const svg = drawn(element);
  const figures = [...svg.matchAll(/ data-kind="score"[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(figures.toSorted()).toEqual(mixed.flatMap((row) => row.scoreText ?? []).toSorted());
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity|-0[^.\d]|\d\.\d{4}/);
});

test("A4: a drawing is one image with a name, and a description that is not said again in it", () => {
  const svg = drawn(<RadarDrawing id="profil" rows={mixed} words={words} />);
  expect(svg).toContain('role="img" aria-labelledby="profil-title" aria-describedby="profil-description"');
  expect(svg).toContain(`<title id="profil-title">${words.title}</title>`);
  expect(svg).toContain(`<desc id="profil-description">${words.description}</desc>`);
});

test("U9: without a score the axes are dotted, the bounds thin, and nothing is said of each axis that is true of all", () => {
  const svg = drawn(<RadarDrawing id="radar" rows={none} words={words} />);
  expect(svg.match(/class="chart-broken"/g)).toHaveLength(1);
  expect(svg.match(/class="chart-range"/g)).toHaveLength(1);
  expect(svg).not.toMatch(/class="chart-(bounds|area|outline|vertex)"/);
  expect(svg).not.toContain("Non évaluée");
});

/** Shapes that a browser would fill with black by itself, and drawings that would be as wide as the window. */
function blackWithoutSheet(svg: string): readonly string[] {
  const shapes = svg.match(/<(path|rect|circle)\b[^>]*>/g) ?? [];
  return shapes.filter((shape) => !/ fill="(none|#[0-9a-f]{6})"/.test(shape));
}

test.each([
  ["radar", <RadarDrawing key="radar" id="radar" rows={mixed} words={words} />],
  ["radar without a score", <RadarDrawing key="radar" id="radar" rows={none} words={words} />],
  [
    "dot plot",
    <DotPlotDrawing key="dots" id="dots" rows={mixed} bands={FIVE_BANDS} words={words} layout="wide" />,
  ],
  [
    "strip",
    <DotStrip key="strip" id="strip" counts={[1, 2, 3]} median={1} medianName="médiane" words={words} />,
  ],
  [
    "line of scores",
    <ScoreStripChart
      key="line"
      id="line"
      scores={[10, 50]}
      median={30}
      interval={{ low: 10, high: 50 }}
      words={words}
    />,
  ],
  [
    "scatter",
    <ScatterPlot
      key="scatter"
      id="scatter"
      dots={[
        { x: 1, y: 2 },
        { x: 9, y: 80 },
      ]}
      axis={{ low: "1", high: "9" }}
      words={words}
    />,
  ],
  ["bar of coverage", <CoverageBar key="bar" share={0.5} required={0.7} text="Couverture" />],
])("A2: without the style sheet the %s has its colours and its size", (_, element) => {
  const svg = drawn(element);
  expect(svg.match(/<(path|rect|circle)\b/g)?.length).toBeGreaterThan(1);
  expect(blackWithoutSheet(svg)).toEqual([]);
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  for (const size of [width, height]) {
    expect(Number(size)).toBeGreaterThanOrEqual(12);
    expect(Number(size)).toBeLessThanOrEqual(720);
  }
});

test("of the two layouts of a dot plot one alone is shown without the style sheet", () => {
  const svg = drawn(<DotPlot id="dots" rows={mixed} bands={FIVE_BANDS} words={words} />);
  expect(svg.match(/<svg[^>]*>/g)?.map((tag) => tag.includes('display="none"'))).toEqual([false, true]);
});
