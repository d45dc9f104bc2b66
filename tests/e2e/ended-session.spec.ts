import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveAndContinue } from "./support/openings.ts";
import { joinTeam, nameAdministrator, signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;
const TEXT = "Une justification longue. ".repeat(36).trim();

for (const { javaScriptEnabled, slug } of [
  { javaScriptEnabled: true, slug: "brest-metropole" },
  { javaScriptEnabled: false, slug: "tours-metropole-val-de-loire" },
]) {
  const withOrWithout = javaScriptEnabled ? "with script" : "without script";

  test(`scenario 4, expired session mid-form: what was typed is offered back to its author alone, ${withOrWithout}`, async ({
    browser,
    baseURL,
  }) => {
    const open = () => someone(browser, { javaScriptEnabled, baseURL: baseURL ?? "" });
    const [admin, lead] = [await open(), await open()];
    nameAdministrator(`admin@${slug}.example`);
    await signIn(admin, `admin@${slug}.example`, words);
    const team = { slug, role: "lead", words } as const;
    await joinTeam(admin, lead, { ...team, email: `lea@${slug}.example`, name: "Léa" });
    await joinTeam(lead, await open(), { ...team, email: `max@${slug}.example`, name: "Max" });
    await lead.goto(`/fr/t/${slug}`);
    await lead.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
    await lead.waitForURL(/\/e\/2026/);
    const question = `${new URL(lead.url()).pathname}/s/data/q/data.open`;

    await lead.goto(question);
    await lead.context().clearCookies();
    await openJustification(lead);
    await lead.locator("textarea[name=publicText]").fill(TEXT);
    await saveAndContinue(lead, t);
    await expect(lead).toHaveURL(/\/fr\/connexion\?retour=/);

    const offer = lead.getByText(t("questions.kept.title"));
    await signIn(lead, `max@${slug}.example`, words);
    await lead.goto(question);
    await expect(offer).toHaveCount(0);
    await expect(lead.getByText(TEXT)).toHaveCount(0);

    await signIn(lead, `lea@${slug}.example`, words);
    await lead.goto(question);
    await expect(offer).toBeVisible();
    await lead.getByRole("button", { name: t("questions.kept.apply") }).click();
    await expect(lead).not.toHaveURL(/data\.open$/);
    await lead.goto(question);
    await expect(lead.locator("textarea[name=publicText]")).toHaveValue(TEXT);
    await expect(offer).toHaveCount(0);
  });
}

function someone(
  browser: Browser,
  options: { readonly javaScriptEnabled: boolean; readonly baseURL: string },
): Promise<Page> {
  return browser.newContext({ ...options, locale: "fr-FR" }).then((context) => context.newPage());
}
