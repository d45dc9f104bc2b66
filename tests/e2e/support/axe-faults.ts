import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Stands for the source of axe where it was loaded before: half a megabyte that need not be read again. Gives nothing back. */
const LOADED = "undefined";

export interface AxeFault {
  readonly id: string;
  /** Selector and HTML of each element. */
  readonly where: readonly string[];
}

/**
 * What axe finds on the page as it stands; with `rules`, by those alone. Only faults are described, not every element
 * that is right, and the page is looked at in place: the other way, through a second page, is for frames, and ours
 * have none.
 */
export async function axeFaults(page: Page, rules: readonly string[] = []): Promise<readonly AxeFault[]> {
  expect(page.frames(), "axe is told to look at one frame").toHaveLength(1);
  // Colours are of the stylesheet, which may come after the page.
  await page.waitForLoadState("load");
  const isLoaded = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder({ page, ...(isLoaded && { axeSource: LOADED }) })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode();
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, target }) => `${target}: ${html}`),
  }));
}
