import { readFileSync } from "node:fs";
import { type Browser, expect, type Page } from "@playwright/test";
import { personalDataSchema } from "../../app/domain/people/personal-data.schema.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { joinTeam, nameAdministrator, signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;

for (const { javaScriptEnabled, slug } of [
  { javaScriptEnabled: true, slug: "metz-metropole" },
  { javaScriptEnabled: false, slug: "saint-etienne-metropole" },
]) {
  const withOrWithout = javaScriptEnabled ? "with script" : "without script";

  test(`a person takes a copy of their data and is erased, ${withOrWithout}`, async ({
    browser,
    baseURL,
  }) => {
    const open = () => someone(browser, { javaScriptEnabled, baseURL: baseURL ?? "" });
    const [admin, lead] = [await open(), await open()];
    const email = `lea@${slug}.example`;
    nameAdministrator(`admin@${slug}.example`);
    await signIn(admin, `admin@${slug}.example`, words);
    await joinTeam(admin, lead, { slug, email, name: "Léa", role: "lead", words });
    await lead.goto("/fr/compte");
    await lead.getByRole("link", { name: t("account.page.data") }).click();

    const [download] = await Promise.all([
      lead.waitForEvent("download"),
      lead.getByRole("link", { name: t("account.data.export.link") }).click(),
    ]);
    const file = personalDataSchema.parse(JSON.parse(readFileSync(await download.path(), "utf8")));
    expect(file.account).toMatchObject({ email, name: "Léa" });

    // The only lead names another one first.
    await expect(lead.getByText(t("account.data.erase.lastLead"))).toBeVisible();
    await expect(lead.getByRole("button", { name: t("account.data.erase.submit") })).toHaveCount(0);
    await joinTeam(lead, await open(), {
      ...{ slug, email: `max@${slug}.example`, name: "Max", role: "lead", words },
    });

    await lead.goto("/fr/compte/donnees");
    await lead.getByRole("button", { name: t("account.data.erase.submit") }).click();
    await expect(lead.getByRole("alert")).toBeFocused();
    await lead.getByRole("alert").getByRole("link").click();
    await expect(lead.getByLabel(t("account.data.erase.confirm"))).toBeFocused();
    await lead.getByLabel(t("account.data.erase.confirm")).check();
    await lead.getByRole("button", { name: t("account.data.erase.submit") }).click();
    await expect(lead.getByRole("heading", { level: 1 })).toHaveText(t("account.erased.title"));
    await lead.goto("/fr/compte");
    await expect(lead).toHaveURL(/\/fr\/connexion\?retour=/);
    await admin.goto(`/fr/t/${slug}/equipe`);
    await expect(admin.getByText(email)).toHaveCount(0);
  });
}

function someone(
  browser: Browser,
  options: { readonly javaScriptEnabled: boolean; readonly baseURL: string },
): Promise<Page> {
  return browser.newContext({ ...options, locale: "fr-FR" }).then((context) => context.newPage());
}
