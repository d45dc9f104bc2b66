import type { Page } from "@playwright/test";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";
import { aPdf } from "../../builders/files.ts";

const { t } = wordsOf("fr");

/** Starts an assessment of a team that the reader leads, and adds a file to one question. Gives its hub, without language. */
export async function startWithFile(page: Page, team: string): Promise<string> {
  await page.goto(`/fr${team}`);
  await page.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
  await page.waitForURL(/\/e\/[^/]+$/);
  const hub = new URL(page.url()).pathname.slice("/fr".length);
  await page.goto(`/fr${hub}/s/data/q/data.open/pieces`);
  await addFile(page, "Délibération.pdf");
  return hub;
}

/** On the page of files. */
export async function addFile(page: Page, name: string, buffer: Buffer = aPdf()): Promise<void> {
  await page.getByLabel(t("evidence.add.label"), { exact: true }).setInputFiles({
    ...{ name, buffer },
    mimeType: "application/octet-stream",
  });
  await page.getByRole("button", { name: t("evidence.add.submit") }).click();
}
