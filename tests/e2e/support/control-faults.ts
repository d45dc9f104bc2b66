// What cannot be clicked where it stands, at every width that pages are looked at.
import type { Page } from "@playwright/test";
import { unreachableControls } from "./unreachable-controls.ts";

const WIDTHS = [1_280, 390, 320];

/** As the page opens and with everything unfolded, each fault with its width; empty for none. */
export async function controlFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  // Whoever was led here by a click may be on the page before its stylesheet is.
  await page.waitForLoadState("load");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width > 800 ? 800 : 740 });
    faults.push(...(await faultsAt(page, width)));
  }
  return faults;
}

async function faultsAt(page: Page, width: number): Promise<readonly string[]> {
  const closed = await page.evaluate(unreachableControls);
  const folds = page.locator("details:not([open])");
  if ((await folds.count()) === 0) return closed.map((fault) => `${width} px: ${fault}`);
  await folds.evaluateAll((all) => all.map((fold) => fold.setAttribute("open", "")));
  const open = await page.evaluate(unreachableControls);
  await page.locator("details").evaluateAll((all) => all.map((fold) => fold.removeAttribute("open")));
  return [...new Set([...closed, ...open])].map((fault) => `${width} px: ${fault}`);
}
