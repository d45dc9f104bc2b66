import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { AmongStripChart } from "./among-strip.tsx";
import { DotRun } from "./dot-run.tsx";
import { NamedDots } from "./named-dots.tsx";
import { SlopeChart } from "./slope-chart.tsx";

const words = { title: "Data", description: "One dot each" };
const bands = [{ number: 1, name: "Initiated", from: 0, to: 100 }];

describe("small drawings", () => {
  it("name each row beside its dot, in the order given, and say what they are to who cannot see them", () => {
    const rows = ["Zeta", "Alpha"].map((shortLabel, place) => aProfileRow(place, { shortLabel }));
    const html = renderToStaticMarkup(<NamedDots id="dots" rows={rows} bands={bands} words={words} />);
    expect(html.indexOf("Zeta")).toBeLessThan(html.indexOf("Alpha"));
    expect(html).toContain('role="img"');
    expect(html).toContain('<desc id="dots-description">One dot each</desc>');
  });

  it("mark one’s own score among open dots, and its figure; no figure without a score", () => {
    const other = { score: 20, low: 10, high: 30 };
    const drawn = (score: number | null, figure: string | null) =>
      renderToStaticMarkup(
        <AmongStripChart
          {...{ id: "among", figure, words, own: { score, low: 40, high: 60 }, others: [other, other] }}
          median={30}
          quartiles={[10, 50]}
        />,
      );
    const html = drawn(50, "50");
    expect(html.match(/chart-open/g)).toHaveLength(2);
    expect(html.match(/chart-dot/g)).toHaveLength(1);
    expect(html.match(/chart-bounds-bar/g)).toHaveLength(3);
    expect(html).toContain(">50</text>");
    expect(drawn(null, null)).not.toContain("chart-dot");
  });

  it("add nothing for a voice where their number stands beside them: a run of dots", () => {
    const html = renderToStaticMarkup(<DotRun count={12} per={1} />);
    expect(html.match(/<circle/g)).toHaveLength(12);
    expect(html).toContain('aria-hidden="true"');
    expect(renderToStaticMarkup(<DotRun count={0} per={1} />)).toBe("");
  });

  it("name each edition below its score, and cross the line where the questions changed", () => {
    const at = (name: string, score: number, isBreak: boolean) => ({
      ...{ name, score, low: score, high: score, scoreText: `${score}`, isBreak },
    });
    const html = (isBreak: boolean) =>
      renderToStaticMarkup(
        <SlopeChart id="slope" points={[at("2024", 20, false), at("2026", 60, isBreak)]} words={words} />,
      );
    for (const text of [">2024<", ">2026<", ">20<", ">60<"]) expect(html(false)).toContain(text);
    expect(html(true)).not.toBe(html(false));
    expect(html(true)).toMatch(/chart-threshold" fill="none" stroke="#14202e" stroke-width="2" d="M/);
  });
});
