import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { aPdf } from "../builders/files.ts";
import { joinTeam, nameAdministrator, signIn } from "./support/sign-in.ts";
import { addFile } from "./support/start-with-file.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;
const slug = "eurometropole-de-strasbourg";
const NAME = "Délibération n° 12.pdf";

test("a file is added, counted, downloaded as it was and removed, with and without script", async ({
  browser,
  baseURL,
}) => {
  const open = (javaScriptEnabled: boolean) =>
    someone(browser, { javaScriptEnabled, baseURL: baseURL ?? "" });
  const [admin, lead, officer, reader] = [
    await open(false),
    await open(false),
    await open(true),
    await open(false),
  ];
  nameAdministrator(`admin@${slug}.example`);
  await signIn(admin, `admin@${slug}.example`, words);
  await joinTeam(admin, lead, { slug, email: `lea@${slug}.example`, name: "Léa", role: "lead", words });
  await joinTeam(lead, officer, {
    slug,
    email: `max@${slug}.example`,
    name: "Max",
    role: "contributor",
    words,
  });
  await joinTeam(lead, reader, { slug, email: `zoe@${slug}.example`, name: "Zoé", role: "reader", words });
  await lead.goto(`/fr/t/${slug}`);
  await lead.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
  await lead.waitForURL(/\/e\/2026/);
  const hub = new URL(lead.url()).pathname;

  for (const page of [lead, officer]) {
    await page.goto(`${hub}/s/data/q/data.open`);
    await page.getByRole("link", { name: t("questions.evidence.files", { count: 0 }) }).click();
    await addFile(page, "page.pdf", Buffer.from("<html></html>"));
    await expect(page.getByRole("alert")).toBeFocused();
    await page.getByRole("link", { name: t("evidence.problem.WRONG_FILE") }).click();
    await expect(page.getByLabel(t("evidence.add.label"), { exact: true })).toBeFocused();
    await addFile(page, NAME, aPdf("é"));
    await expect(page.getByText(t("evidence.added"))).toBeVisible();
    await expectDownload(page, aPdf("é"));

    await reader.goto(`${hub}/s/data/verifier`);
    await reader.getByRole("link", { name: t("questions.evidence.files", { count: 1 }) }).click();
    await expect(reader.getByLabel(t("evidence.add.label"), { exact: true })).toHaveCount(0);
    await expect(reader.getByRole("link", { name: t("evidence.remove.link") })).toHaveCount(0);
    await expectDownload(reader, aPdf("é"));

    await page.getByRole("link", { name: t("evidence.remove.link") }).click();
    await page.getByRole("button", { name: t("evidence.remove.submit") }).click();
    await expect(page.getByText(t("evidence.removed"))).toBeVisible();
    await expect(page.getByText(t("evidence.empty"))).toBeVisible();
  }
  await lead.goto(`${hub}/historique`);
  await expect(lead.getByText(t("history.fileAdded", { file: NAME }))).toHaveCount(2);
  await expect(lead.getByText(t("history.fileRemoved", { file: NAME }))).toHaveCount(2);
});

async function expectDownload(page: Page, content: Buffer): Promise<void> {
  const downloaded = page.waitForEvent("download");
  await page.getByRole("link", { name: NAME, exact: true }).click();
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe(NAME);
  expect(await readFile(await download.path())).toEqual(content);
}

async function someone(
  browser: Browser,
  options: { readonly javaScriptEnabled: boolean; readonly baseURL: string },
): Promise<Page> {
  return (await browser.newContext({ ...options, locale: "fr-FR", acceptDownloads: true })).newPage();
}
