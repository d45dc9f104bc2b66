import type { Page } from "@playwright/test";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";

const { t } = wordsOf("fr");

/** By who administrates. Of several workers the first one makes it, and the others meet a key that is taken. `url` is that of another site than the one of all tests. */
export async function prepareEdition(page: Page, url = ""): Promise<void> {
  await page.goto(`${url}/fr/admin/editions/nouvelle`);
  await page.getByLabel(t("editions.field.key"), { exact: true }).fill("metropoles-2027");
  await page.getByLabel(t("editions.field.name"), { exact: true }).fill("2027");
  await page.getByLabel(t("editions.field.opensOn")).fill("2027-01-11");
  await page.getByLabel(t("editions.field.closesOn")).fill("2027-06-30");
  await page.getByRole("button", { name: t("editions.new.submit") }).click();
  await page.goto(`${url}/fr/admin/editions/metropoles-2027`);
  await page.getByRole("heading", { level: 1, name: t("editions.terms.title") }).waitFor();
}
