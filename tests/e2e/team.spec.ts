import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { saveAndContinue } from "./support/openings.ts";
import { joinTeam, mailedLink, nameAdministrator, signIn } from "./support/sign-in.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;

for (const { javaScriptEnabled, slug } of [
  { javaScriptEnabled: true, slug: "metropole-rouen-normandie" },
  { javaScriptEnabled: false, slug: "orleans-metropole" },
]) {
  const withOrWithout = javaScriptEnabled ? "with script" : "without script";

  test(`an administrator invites a lead, who starts an assessment and answers it with a colleague, ${withOrWithout}`, async ({
    browser,
    baseURL,
  }) => {
    const open = () => someone(browser, { javaScriptEnabled, baseURL: baseURL ?? "" });
    const [admin, lead, colleague] = [await open(), await open(), await open()];
    const administrator = `admin@${slug}.example`;
    nameAdministrator(administrator);
    await signIn(admin, administrator, words);
    await admin.getByRole("link", { name: t("account.page.admin") }).click();
    await expect(admin.getByRole("heading", { level: 1 })).toHaveText(t("team.admin.title"));

    await joinTeam(admin, lead, { slug, email: `lead@${slug}.example`, name: "Léa", role: "lead", words });
    await lead.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
    await lead.waitForURL(/\/e\/2026/);
    const hub = new URL(lead.url()).pathname;

    const email = `camille@${slug}.example`;
    await joinTeam(lead, colleague, { slug, email, name: "Camille", role: "contributor", words });
    await colleague.getByRole("link", { name: t("dashboard.body.goOn", { edition: "2026" }) }).click();
    await colleague.goto(`${hub}/s/data/q/data.open`);
    await colleague
      .getByRole("radio", { name: new RegExp(`^${t("questions.level", { level: 3 })}`) })
      .check();
    await saveAndContinue(colleague, t);
    await expect(colleague).not.toHaveURL(/data\.open/);
    await lead.goto(`${hub}/s/data/q/data.open`);
    await expect(
      lead.getByRole("radio", { name: new RegExp(`^${t("questions.level", { level: 3 })}`) }),
    ).toBeChecked();

    // The administrator of the barometer sees who takes part, and nothing of what they say.
    expect((await admin.goto(hub))?.status()).toBe(404);
    expect((await admin.goto(`${hub}/resultats`))?.status()).toBe(404);

    // An access that is taken back ends at once.
    await lead.goto(`/fr/t/${slug}/equipe`);
    await lead.getByRole("button", { name: `${t("team.members.remove")} (Camille)` }).click();
    await expect(lead.getByText(t("team.members.done"))).toBeVisible();
    expect((await colleague.goto(hub))?.status()).toBe(404);
  });
}

test("a reader is shown every answer, and nothing to change one with", async ({ page, browser, baseURL }) => {
  const slug = "rennes-metropole";
  const options = { javaScriptEnabled: true, baseURL: baseURL ?? "" };
  const [admin, lead] = [await someone(browser, options), await someone(browser, options)];
  nameAdministrator(`admin@${slug}.example`);
  await signIn(admin, `admin@${slug}.example`, words);
  await joinTeam(admin, lead, { slug, email: `lead@${slug}.example`, name: "Léa", role: "lead", words });
  await lead.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
  await lead.waitForURL(/\/e\/2026/);
  const hub = new URL(lead.url()).pathname;
  await joinTeam(lead, page, { slug, email: `lecture@${slug}.example`, name: "Noé", role: "reader", words });
  await page.goto(hub);
  const main = page.getByRole("main");
  const addresses = await main
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses) {
    const response = await page.goto(address);
    expect([address, response?.status()]).toEqual([address, 200]);
    await expect(main.locator("form[method=post]")).toHaveCount(0);
  }
  expect(addresses.length).toBeGreaterThan(10);
  expect((await page.goto(`${hub}/s/data/q/data.open`))?.status()).toBe(404);
});

test("a link to sign in works once, and only by its button", async ({ page, browser, baseURL }) => {
  const email = "ada@connexion.example";
  nameAdministrator(email);
  await page.goto("/fr/connexion");
  await page.getByLabel(t("kit.email.label")).fill(email);
  await page.getByRole("button", { name: t("account.signIn.submit") }).click();
  const link = await mailedLink(page, email, "fr");
  const scanner = await someone(browser, { javaScriptEnabled: true, baseURL: baseURL ?? "" });
  await scanner.goto(link);
  await page.goto(link);
  await page.getByRole("button", { name: t("account.link.submit") }).click();
  await expect(page.getByText(t("account.page.who", { email }))).toBeVisible();
  expect((await scanner.goto(link))?.status()).toBe(410);
  await expect(scanner.getByText(t("account.link.used"))).toBeVisible();
});

test("a person names themselves, closes a session from elsewhere, and signs out", async ({
  page,
  browser,
  baseURL,
}) => {
  const email = "grace@compte.example";
  nameAdministrator(email);
  const other = await someone(browser, { javaScriptEnabled: true, baseURL: baseURL ?? "" });
  await signIn(other, email, words);
  await signIn(page, email, words);
  await page.getByLabel(t("account.page.name.label")).fill("");
  await page.getByRole("button", { name: t("account.page.name.save") }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByLabel(t("account.page.name.label")).fill("Grace");
  await page.getByRole("button", { name: t("account.page.name.save") }).click();
  await expect(page.getByText(t("account.page.name.saved"))).toBeVisible();
  const elsewhere = page.getByRole("row").filter({ hasNotText: "(celle" });
  await elsewhere.getByRole("button", { name: t("account.page.sessions.close") }).click();
  await expect(page.getByText(t("account.page.closed"))).toBeVisible();
  await other.goto("/fr/compte");
  await expect(other).toHaveURL(/\/fr\/connexion\?retour=/);
  await page.getByRole("button", { name: t("account.page.signOut") }).click();
  await page.goto("/fr/compte");
  await expect(page).toHaveURL(/\/fr\/connexion\?retour=/);
});

test("a trial taken along opens to its account, and no longer by its link", async ({
  page,
  browser,
  baseURL,
}) => {
  const email = "trial@rattacher.example";
  nameAdministrator(email);
  await signIn(page, email, words);
  const { hub, link } = await startAssessment(page);
  await page.goto(hub);
  await page.getByText(t("start.attach.title")).click();
  await page.getByRole("link", { name: t("start.attach.choose") }).click();
  // Nobody leads that team: the trial may be kept, and nothing else.
  await expect(page.getByRole("radio")).toHaveCount(1);
  await page.getByRole("button", { name: t("start.attach.confirm") }).click();
  await expect(page.getByText(t("kit.attach.done"))).toBeVisible();
  const other = await someone(browser, { javaScriptEnabled: true, baseURL: baseURL ?? "" });
  expect((await other.goto(link))?.status()).toBe(410);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(t("start.moved.account.title"));
  await page.goto("/fr/compte");
  await page.getByRole("link", { name: /essai/ }).click();
  await expect(page).toHaveURL(new RegExp(`${hub}$`));
});

function someone(
  browser: Browser,
  options: { readonly javaScriptEnabled: boolean; readonly baseURL: string },
): Promise<Page> {
  return browser.newContext({ ...options, locale: "fr-FR" }).then((context) => context.newPage());
}
