// Reads the figures of a results page where a person finds them: in the drawings, the table and the lanes.
import type { Locator, Page } from "@playwright/test";
import type { Words } from "../../../app/i18n/words.ts";

export interface TableRow {
  readonly name: string | null;
  readonly level: string | null;
  readonly score: string | null;
  readonly bounds: string | null;
}

/** As the geometry of the radar has it: score 0 on the first of five even rings, score 100 on the last, which is drawn first. */
const RINGS = 5;

export async function readTable(page: Page, { t }: Words): Promise<readonly TableRow[]> {
  const table = page.getByRole("table", { name: t("results.table.caption") });
  const cell = (row: Locator, heading: Parameters<Words["t"]>[0]) =>
    row.locator(`[data-label="${t(heading)}"]`).textContent();
  const rows = await table
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })
    .all();
  return Promise.all(
    rows.map(async (row) => ({
      name: await row.getByRole("rowheader").textContent(),
      level: await cell(row, "kit.table.level"),
      score: await cell(row, "kit.table.score"),
      bounds: await cell(row, "kit.table.bounds"),
    })),
  );
}

/** Scores written on a drawing, in the order of its dimensions. */
export function figuresOf(
  drawing: Locator,
  kind: "score" | "projected" = "score",
): Promise<readonly string[]> {
  return drawing.locator(`.chart-figure[data-kind=${kind}]`).allTextContents();
}

/** Scores as the corners of the radar place them: their distance from the centre, in the order of the axes. */
export async function cornersOf(radar: Locator): Promise<readonly number[]> {
  const centre = await radar.locator("circle").first().evaluate(centreOf);
  const corners = await radar
    .locator(".chart-vertex")
    .evaluateAll((marks) =>
      marks.map((mark) => (mark.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number)),
    );
  return corners.map(([x = 0, y = 0]) => {
    const distance = Math.hypot(x - centre.x, y - centre.y);
    return ((distance * RINGS) / centre.radius - 1) * 25;
  });
}

function centreOf(ring: Element): { readonly x: number; readonly y: number; readonly radius: number } {
  const [x, y, radius] = ["cx", "cy", "r"].map((name) => Number(ring.getAttribute(name)));
  return { x: x ?? 0, y: y ?? 0, radius: radius ?? 0 };
}
