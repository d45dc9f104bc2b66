import type { Page } from "@playwright/test";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";
import type { MailedSite } from "./mailed-site.ts";
import { prepareEdition } from "./prepare-edition.ts";

const { t } = wordsOf("fr");

/** By a link that is mailed. */
export async function signInByMail(page: Page, site: MailedSite, email: string): Promise<void> {
  await page.goto(`${site.url}/fr/connexion`);
  await page.getByLabel(t("kit.email.label")).fill(email);
  await page.getByRole("button", { name: t("account.signIn.submit") }).click();
  await page.goto((await site.linksOf(email))[0] ?? "");
  await page.getByRole("button", { name: t("account.link.submit") }).click();
}

/** By who administrates: the edition that others prepare, with so many bodies of a file of its cohort, and open. */
export async function openEdition(
  page: Page,
  site: MailedSite,
  { rows, count }: { readonly rows: string; readonly count: number },
): Promise<void> {
  const press = (name: string) => page.getByRole("button", { name }).click();
  await prepareEdition(page, site.url);
  await page.goto(`${site.url}/fr/admin/editions/metropoles-2027/cohorte`);
  const file = { name: "cohorte.csv", mimeType: "text/csv", buffer: Buffer.from(rows) };
  await page.getByLabel(t("editions.cohort.file.label")).setInputFiles(file);
  await press(t("editions.cohort.file.submit"));
  await press(t("editions.cohort.preview.take", { count }));
  await page.goto(`${site.url}/fr/admin/editions/metropoles-2027`);
  await press(t("editions.open.submit"));
}
