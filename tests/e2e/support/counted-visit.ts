// A person who reaches everything by pressing on it: presses a native control where it stands on the page, and counts.
import { expect, type Locator, type Page } from "@playwright/test";

export interface CountedVisit {
  readonly clicks: () => number;
  /** Pages that were loaded, the first one included. */
  readonly pages: () => number;
  /** With the mouse, at the middle of what is seen of it. */
  readonly press: (control: Locator) => Promise<void>;
}

export function countVisit(page: Page): CountedVisit {
  let [clicks, pages] = [0, 0];
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
    if (isPage && response.status() < 300) pages += 1;
  });
  return {
    clicks: () => clicks,
    pages: () => pages,
    press: async (control) => {
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      expect(box, "something to press on").not.toBeNull();
      const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
      clicks += 1;
      await page.mouse.click(at.x, at.y);
      await page.waitForLoadState("load");
    },
  };
}
