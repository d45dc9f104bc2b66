// Several people at one assessment: each with a browser of their own, let in by the same secret link.
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

export interface Colleagues {
  readonly first: Page;
  readonly second: Page;
}

export async function twoColleagues(
  browser: Browser,
  link: string,
  options: BrowserContextOptions,
): Promise<Colleagues> {
  const enter = async () => {
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(link);
    return page;
  };
  return { first: await enter(), second: await enter() };
}
