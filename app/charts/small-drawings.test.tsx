import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aProfileRow } from "../../tests/builders/a-profile-row.ts";
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
