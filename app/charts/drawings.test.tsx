/** The drawings as files, to be opened and looked at when one changes; numbers are rounded to three decimals. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { aMixedProfile, anUnevaluatedRow, aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { FIVE_BANDS } from "../../tests/builders/five-bands.ts";
import { BarChart } from "./bar-chart.tsx";
import { DotPlotDrawing } from "./dot-plot.tsx";
import { DotStrip } from "./dot-strip.tsx";
import { RadarChart, RadarDrawing } from "./radar-chart.tsx";

const words = { title: "Profil de la métropole", description: "Mêmes chiffres que le tableau." };
const mixed = aMixedProfile();
const full = mixed
  .filter((row) => row.score !== null)
  .map((row) => ({ ...row, projected: null, projectedText: null }));
const few = [
  aProfileRow(0, { score: 62 }),
  anUnevaluatedRow(1),
  aProfileRow(2, { score: 12.5, scoreText: "13" }),
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
  ["bars", <BarChart key="bars" id="bars" rows={few} bands={FIVE_BANDS} words={words} />],
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
  const figures = [...svg.matchAll(/class="chart-figure" data-kind="score"[^>]*>([^<]*)</g)].map(
    ([, text]) => text,
  );
  expect(figures.toSorted()).toEqual(mixed.flatMap((row) => row.scoreText ?? []).toSorted());
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity|-0[^.\d]|\d\.\d{4}/);
});

test("a drawing is one image with a name and a description", () => {
  const svg = drawn(<RadarDrawing id="profil" rows={mixed} words={words} />);
  expect(svg).toContain('role="img" aria-labelledby="profil-title profil-description"');
  expect(svg).toContain(`<title id="profil-title">${words.title}</title>`);
  expect(svg).toContain(`<desc id="profil-description">${words.description}</desc>`);
});

test("under three scores the radar gives way to bars, and a missing dimension has none", () => {
  const svg = drawn(<RadarChart id="radar" rows={few} bands={FIVE_BANDS} words={words} />);
  expect(svg).not.toContain("<circle");
  expect(svg.match(/class="chart-bar"/g)).toHaveLength(2);
  expect(svg).toContain("Non évaluée");
});
