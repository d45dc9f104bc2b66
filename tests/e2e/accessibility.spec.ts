import { expect, type Page } from "@playwright/test";
import { locales } from "../../app/i18n/locale.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { setTextWider } from "./support/large-text.ts";
import { type OpenedHubs, openHubs } from "./support/open-hubs.ts";
import { test } from "./support/test.ts";
import { isFramed, visits } from "./support/visits.ts";

/** Only colours change with the theme. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
/** Off unless it is asked for: 24 pixels, or as much room around (WCAG 2.5.8). */
const OF_TARGETS = ["target-size"];
/** A form that asks again, though what was asked for is not there. */
const UNKNOWN_CODE = "code of a workshop, unknown (404)";
/** A page for a single field, which is ready to be typed in. */
const TYPED_AT_ONCE = "code of a workshop";
const NARROW = { width: 320, height: 640 };
const USUAL = { width: 1_280, height: 800 };

let opened: OpenedHubs;

test.beforeAll(async ({ browser }) => {
  opened = await openHubs(browser);
});

for (const { name, open, status = 200 } of visits) {
  for (const locale of locales) {
    test(`${name}, ${locale}: open to everyone`, async ({ page, context }) => {
      await context.addCookies(opened.cookies);
      const words = wordsOf(locale);
      const statuses: number[] = [];
      page.on("response", (response) => {
        if (response.request().isNavigationRequest()) statuses.push(response.status());
      });
      await open(page, { words, hubs: opened.hubs });
      expect(statuses.at(-1)).toBe(status);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      const start = status === 422 ? words.t("shell.errorPrefix") : "";
      await expect(page).toHaveTitle(isFramed(name) ? /.+/ : new RegExp(`^${start}.+ – .+`));
      if (status === 422 || status === 400 || name === UNKNOWN_CODE)
        await expect(page.getByRole("alert")).toBeFocused();
      else if (status === 409) await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      else if (name === TYPED_AT_ONCE) await expect(page.getByRole("textbox")).toBeFocused();
      else if (!isFramed(name)) await expectSkipLink(page, words.t("shell.skipToContent"));
      expect(await axeFaults(page)).toEqual([]);
      expect(await axeFaults(page, OF_TARGETS), "A4: targets").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeFaults(page, OF_COLOURS), "in the dark").toEqual([]);
      await expectRoom(page);
    });
  }
}

/** On the narrowest phone, with text set wider there, and with text at twice its size. */
async function expectRoom(page: Page): Promise<void> {
  await page.setViewportSize(NARROW);
  expect(await tooWide(page), "at 320 pixels").toEqual([]);
  await page.evaluate(setTextWider);
  expect(await tooWide(page), "A4: at 320 pixels with text spacing").toEqual([]);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  await page.setViewportSize(USUAL);
  await page.locator("html").evaluate((html) => html.style.setProperty("font-size", "200%"));
  expect(await tooWide(page), "with text at 200 %").toEqual([]);
}

/** What reaches past the right edge, when the page scrolls sideways. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.locator("html").evaluate((html) => {
    if (html.scrollWidth <= html.clientWidth) return [];
    const past = [...html.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > html.clientWidth + 1,
    );
    return [
      "the page scrolls sideways",
      ...past.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** First of all that Tab reaches on a page that was just opened. */
async function expectSkipLink(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
}

test("the drawings of a result have a name, and what they show is said in words", async ({ page }) => {
  const { t } = wordsOf("fr");
  await page.goto("/fr/demonstration");
  await page.getByRole("table").getByRole("link").filter({ hasText: /\S/ }).first().click();
  const radar = page.getByRole("img", { name: t("results.profile.radar.title") });
  await expect(radar).toHaveAccessibleDescription(/\d/);
  await expect(radar).not.toHaveAccessibleName(/\d/);
  await expect(page.getByRole("table", { name: t("results.table.caption") })).toBeVisible();
});
