import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CoverageBar } from "./coverage-bar.tsx";

function widthFor(share: number): string | undefined {
  const html = renderToStaticMarkup(<CoverageBar share={share} text="Couverture" />);
  return /class="chart-bar"[^>]*width="([^"]*)"/.exec(html)?.[1];
}

test("the bar is as long as the share, and never longer than its frame", () => {
  expect([0, 0.625, 1, 1.2].map(widthFor)).toEqual(["0", "62.5", "100", "100"]);
});

test("the words say it, so the bar is hidden from a screen reader", () => {
  const html = renderToStaticMarkup(<CoverageBar share={0.5} required={0.7} text="Couverture : 50 %" />);
  expect(html).toContain("<p>Couverture : 50 %</p>");
  expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
  expect(html).toContain('d="M70 0V12"');
});
