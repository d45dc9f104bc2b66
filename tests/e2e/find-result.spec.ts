// A resident, without script and on a small screen, from the home page to what a métropole has published, or has not.
import { expect } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

test("scenario 33, a resident: a postcode ends on what is published, or on one sentence that nothing is", async ({
  page,
  context,
}) => {
  const search = async (typed: string) => {
    await page.getByRole("searchbox", { name: t("kit.search.label") }).fill(typed);
    await page.getByRole("button", { name: t("kit.search.submit") }).click();
  };
  await page.goto("/fr/");
  await search("21000");
  await expect(page).toHaveTitle(new RegExp(t("published.find.pageTitle", { query: "21000" })));
  const dijon = page.getByRole("main").getByRole("listitem").filter({ hasText: "Dijon Métropole" });
  await expect(dijon).toContainText(t("publication.listing.nothing"));
  await search("Aubrelac");
  await page.getByRole("link", { name: "Aubrelac Métropole", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Aubrelac Métropole");
  expect(new URL(page.url()).pathname).toBe("/fr/metropoles/aubrelac-metropole/2026");
  expect(await context.cookies()).toEqual([]);
});
