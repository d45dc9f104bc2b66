// The way in, as a person without an account takes it.
import { expect, type Page } from "@playwright/test";
import type { Locale } from "../../../app/i18n/locale.ts";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";

export interface Started {
  /** The whole secret link. */
  readonly link: string;
  /** Address of the hub, below the site. */
  readonly hub: string;
}

export interface Wanted {
  readonly locale?: Locale;
  /** What is typed into the search, and the métropole that is then chosen. */
  readonly typed?: string;
  readonly metropole?: string;
}

/** From the home page to the hub of an empty assessment, the link read on the way. */
export async function startAssessment(page: Page, wanted: Wanted = {}): Promise<Started> {
  const { locale = "fr", typed = "Villeurbanne", metropole = "Métropole de Lyon" } = wanted;
  const { t } = wordsOf(locale);
  await page.goto(`/${locale}/`);
  await page.getByRole("searchbox", { name: t("kit.search.label") }).fill(typed);
  await page.getByRole("button", { name: t("kit.search.submit") }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: `${t("published.find.assess")} (${metropole})` })
    .click();
  await page.getByRole("button", { name: t("start.before.submit") }).click();
  const link = await page.getByRole("textbox", { name: t("link.label") }).inputValue();
  await page.getByRole("button", { name: t("link.keep") }).click();
  await expect(page).toHaveURL(/\/e\/[^/]+$/);
  return { link, hub: new URL(page.url()).pathname };
}
