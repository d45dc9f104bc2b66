// What comes after a workshop: a team takes over what the room decided, and takes that back.
import { expect, test } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { openHubs } from "./support/open-hubs.ts";

const { t } = wordsOf("fr");

test("what a workshop decided is taken over and taken back, without script", async ({ browser, baseURL }) => {
  const { hubs, cookies } = await openHubs(browser);
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const draft = hubs.ended.split("/ateliers/")[0] ?? "";
  await page.goto(`/fr${hubs.ended}/transferer`);
  await page.getByRole("button", { name: t("minutes.transfer.submit") }).click();
  await expect(page.getByText(t("minutes.notice.taken"))).toBeVisible();

  await page.goto(`/fr${draft}/s/data/q/data.governance`);
  await expect(page.getByRole("radio", { name: "3" }).first()).toBeChecked();
  await page.goto(`/fr${draft}/historique`);
  await expect(page.getByText("Atelier du 18 mars 2027, n = 5, 80")).toBeVisible();

  await page.goto(`/fr${hubs.ended}/transferer`);
  await page.getByRole("button", { name: t("minutes.done.undo") }).click();
  await expect(page.getByText(t("minutes.notice.undone"))).toBeVisible();
  await expect(page.getByText(t("minutes.done.undone"), { exact: true })).toBeVisible();
  await context.close();
});

test("nothing is taken over unless something is ticked, and the page says so first", async ({
  page,
  browser,
}) => {
  const { hubs, cookies } = await openHubs(browser);
  await page.context().addCookies(cookies);
  await page.goto(`/fr${hubs.ended}/transferer`);
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  await page.getByRole("button", { name: t("minutes.transfer.submit") }).click();
  await expect(page.getByRole("alert")).toContainText(t("minutes.error.nothingChosen"));
  expect(await axeFaults(page)).toEqual([]);
});
