import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { joinTeam, nameAdministrator, signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;
const DUE = "2099-01-15";

for (const { javaScriptEnabled, slug } of [
  { javaScriptEnabled: true, slug: "metropole-toulon-provence-mediterranee" },
  { javaScriptEnabled: false, slug: "metropole-du-grand-nancy" },
]) {
  const withOrWithout = javaScriptEnabled ? "with script" : "without script";

  test(`a lead assigns a question to someone new, who joins, stops the reminders and says that it is done, ${withOrWithout}`, async ({
    browser,
    baseURL,
  }) => {
    const open = () => someone(browser, { javaScriptEnabled, baseURL: baseURL ?? "" });
    const [admin, lead, colleague] = [await open(), await open(), await open()];
    const hub = await aTeam(admin, lead);
    const email = `ada@ailleurs-${slug}.example`;
    await lead.goto(`${hub}/s/data/attribuer?q=data.open`);

    // What is wrong is said, and what was typed stays.
    await lead.getByLabel(t("assignments.message.label")).fill("Merci de regarder");
    await lead.getByRole("button", { name: t("assignments.submit") }).click();
    await expect(lead.getByRole("alert")).toBeFocused();
    await expect(lead.getByLabel(t("assignments.message.label"))).toHaveValue("Merci de regarder");
    await lead.getByLabel(t("assignments.other.label")).fill(email);
    await lead.getByRole("radio", { name: t("assignments.kind.contribute") }).check();
    await lead.getByLabel(t("assignments.due.label")).fill(DUE);
    await lead.getByRole("button", { name: t("assignments.submit") }).click();
    await expect(lead.getByText(t("assignments.foreign"))).toBeVisible();
    await expectAccessible(lead, javaScriptEnabled);
    await lead.goto(hub);
    await expect(lead.getByText(email)).toBeVisible();

    const mail = await newestMail(colleague, email);
    await colleague.goto(mail.find((href) => href.includes("/invitation/")) ?? "");
    await colleague.getByLabel(t("team.invitation.name.label")).fill("Ada");
    await colleague.getByRole("button", { name: t("team.invitation.accept") }).click();
    await expect(colleague.getByText("Merci de regarder")).toBeVisible();
    await expectAccessible(colleague, javaScriptEnabled);
    await lead.goto(hub);
    await expect(lead.getByText(t("assignments.hub.to", { who: "Ada" }))).toBeVisible();

    const stop = mail.find((href) => href.includes("/rappels/")) ?? "";
    const reader = await open();
    await reader.goto(stop);
    await expectAccessible(reader, javaScriptEnabled);
    await reader.getByRole("button", { name: t("assignments.stop.submit") }).click();
    await expect(reader.getByRole("status")).toHaveText(t("assignments.stop.done"));
    await expect(reader.getByRole("button", { name: t("assignments.stop.submit") })).toHaveCount(0);

    await colleague.goto("/fr/compte");
    await expect(colleague.getByRole("button", { name: t("assignments.tasks.stop") })).toHaveCount(0);
    await colleague.getByRole("button", { name: t("assignments.tasks.done") }).click();
    await expect(colleague.getByRole("status")).toHaveText(t("assignments.tasks.doneNotice"));
    await expect(colleague.getByText("Merci de regarder")).toHaveCount(0);
    await lead.goto(hub);
    await expect(lead.getByText(t("assignments.hub.to", { who: "Ada" }))).toHaveCount(0);

    // What is asked can be taken back; now she is one of the team.
    await lead.goto(`${hub}/s/data/attribuer`);
    await lead.getByRole("radio", { name: "Ada", exact: true }).check();
    await lead.getByRole("radio", { name: t("assignments.kind.contribute") }).check();
    await lead.getByRole("button", { name: t("assignments.submit") }).click();
    await colleague.goto("/fr/compte");
    await expect(colleague.getByRole("heading", { name: t("assignments.tasks.title") })).toBeVisible();
    await lead.getByRole("button", { name: t("assignments.open.withdraw") }).click();
    await expect(lead.getByRole("status")).toHaveText(t("assignments.withdrawn"));
    await expectAccessible(lead, javaScriptEnabled);
    await colleague.reload();
    await expect(colleague.getByRole("heading", { name: t("assignments.tasks.title") })).toHaveCount(0);
  });

  async function aTeam(admin: Page, lead: Page): Promise<string> {
    const administrator = `admin@${slug}.example`;
    nameAdministrator(administrator);
    await signIn(admin, administrator, words);
    await joinTeam(admin, lead, { slug, email: `lead@${slug}.example`, name: "Léa", role: "lead", words });
    await lead.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
    await lead.waitForURL(/\/e\/2026/);
    return new URL(lead.url()).pathname;
  }
}

/** The addresses in the newest mail to someone. */
async function newestMail(page: Page, email: string): Promise<string[]> {
  await page.goto("/fr/boite-d-envoi");
  const mail = page.getByRole("article").filter({ hasText: email }).first();
  const links = await mail.getByRole("link").all();
  return Promise.all(links.map(async (link) => (await link.getAttribute("href")) ?? ""));
}

/** axe itself is a script. */
async function expectAccessible(page: Page, javaScriptEnabled: boolean): Promise<void> {
  if (!javaScriptEnabled) return;
  expect(await axeFaults(page)).toEqual([]);
}

function someone(
  browser: Browser,
  options: { readonly javaScriptEnabled: boolean; readonly baseURL: string },
): Promise<Page> {
  return browser.newContext({ ...options, locale: "fr-FR" }).then((context) => context.newPage());
}
