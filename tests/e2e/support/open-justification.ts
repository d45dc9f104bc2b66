import type { Page } from "@playwright/test";

/** Opens what surrounds the answer of a page of one question, unless it is open. */
export async function openJustification(page: Page): Promise<void> {
  const part = page.locator("details:not([open])", { has: page.locator("textarea[name=publicText]") });
  if ((await part.count()) > 0) await part.locator("> summary").click();
}
