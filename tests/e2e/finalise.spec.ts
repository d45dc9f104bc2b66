import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { openJustification } from "./support/open-justification.ts";
import { joinTeam, nameAdministrator, signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;
const slug = "metropole-du-grand-paris";
const NARROW = { width: 320, height: 640 };
const TYPED = "Une phrase commencée avant la finalisation";

test("a lead finalises and reopens on a small screen without script, and a colleague who was writing loses nothing", async ({
  browser,
  page: colleague,
  baseURL,
}) => {
  const open = () => someone(browser, baseURL ?? "");
  const [admin, lead] = [await open(), await open()];
  await aTeam(admin, lead);
  await lead.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
  await lead.waitForURL(/\/e\/2026/);
  const hub = new URL(lead.url()).pathname;
  const email = `camille@${slug}.example`;
  await joinTeam(lead, colleague, { slug, email, name: "Camille", role: "contributor", words });
  await colleague.goto(`${hub}/s/data/q/data.open`);

  await lead.goto(hub);
  await lead.getByRole("link", { name: t("finalisation.hub.finalise") }).click();
  const tick = lead.getByRole("checkbox", { name: t("finalisation.accurate.label") });
  const submit = lead.getByRole("button", { name: t("finalisation.submit") });
  await expectRoom(lead);
  const late = await lead.context().newPage();
  await late.goto(lead.url());
  await submit.click();
  await expect(lead.getByRole("alert")).toBeFocused();
  await expect(lead).toHaveTitle(new RegExp(`^${t("shell.errorPrefix")}`));
  await tick.check();
  await submit.click();
  await expect(lead.getByRole("status")).toHaveText(t("finalisation.notice.done"));
  await expect(lead.getByText(/^Finalisée le .* par Léa \(version 1\)/).first()).toBeVisible();
  await expectRoom(lead);

  // A form that was open all the while.
  await late.getByRole("checkbox", { name: t("finalisation.accurate.label") }).check();
  await late.getByRole("button", { name: t("finalisation.submit") }).click();
  await expect(late.getByRole("status")).toContainText("Déjà fait le");
  await expect(late.getByRole("row")).toHaveCount(2);

  // The page saves no more and says so; its button gives the text back.
  await openJustification(colleague);
  await colleague.getByLabel(t("questions.publicText")).fill(TYPED);
  await expect(colleague.getByText(t("questions.autosave.finalised"))).toBeVisible();
  await colleague.getByRole("button", { name: t("questions.question.continue"), exact: true }).click();
  await expect(colleague.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(colleague.getByRole("heading", { level: 1 })).toHaveText(t("errors.FINALISED.title"));
  await expect(colleague.getByText(TYPED)).toBeVisible();
  await colleague.goto(`${hub}/s/data/q/data.open`);
  await expect(colleague).toHaveURL(/\/s\/data\/verifier$/);
  await expect(colleague.getByText(/^Finalisée le .* par Léa/)).toBeVisible();
  await expect(colleague.getByRole("button", { name: t("questions.question.continue") })).toHaveCount(0);

  await lead.goto(`${hub}/versions/1`);
  await expect(lead.locator("main [data-every-sheet]")).toHaveText(
    /· édition 2026 · version 1, finalisée le /,
  );
  await expectRoom(lead);
  // U17: read as a result is, and the hash stands at the foot.
  await expect(lead.getByText(t("kit.empty.lead"))).toBeVisible();
  const top = (name: string) => lead.getByText(name).first().boundingBox();
  expect((await top(t("finalisation.hash.label")))?.y ?? 0).toBeGreaterThan(
    (await top(t("finalisation.version.answers")))?.y ?? 0,
  );
  const [download] = await Promise.all([
    lead.waitForEvent("download"),
    lead.getByRole("link", { name: t("finalisation.versions.file") }).click(),
  ]);
  const hash = createHash("sha256")
    .update(await readFile(await download.path()))
    .digest("hex");
  await expect(lead.getByText(hash)).toBeVisible();

  await lead.goto(hub);
  await expectRoom(lead);
  await expect(lead.getByText(t("answering.hub.fill.empty"), { exact: true }).first()).toBeVisible();
  await expect(lead.getByText(t("answering.hub.status.todo"), { exact: true })).toHaveCount(0);
  await expect(lead.getByText(t("results.incomplete.title"))).toBeVisible();
  await lead.getByRole("link", { name: t("answering.hub.team") }).click();
  await expect(lead).toHaveURL(new RegExp(`/t/${slug}$`));
  await lead.goto(hub);
  await lead.getByRole("link", { name: t("kit.banner.reopen") }).click();
  const reopen = lead.getByRole("button", { name: t("finalisation.reopen.submit") });
  await reopen.click();
  await expect(lead.getByRole("alert")).toBeFocused();
  await lead.getByLabel(t("finalisation.reopen.reason")).fill("Une réponse à reprendre");
  await reopen.click();
  await expect(lead.getByRole("status")).toHaveText(t("finalisation.notice.reopened"));
  await expect(lead.getByText("Une réponse à reprendre")).toBeVisible();
  await colleague.goto(`${hub}/s/data/q/data.open`);
  await expect(colleague).toHaveURL(/data\.open$/);

  await tick.check();
  await submit.click();
  await expect(lead.getByText(/\(version 2\)/).first()).toBeVisible();
  await lead.goto(`/fr/t/${slug}`);
  await expect(lead.getByRole("row").nth(1)).toContainText(/Finalisée le .*, version 2/);
  await lead.goto(`${hub}/historique`);
  await expect(lead.getByText(t("history.finalised"))).toHaveCount(2);
  await expect(lead.getByText(t("history.reopened"))).toHaveCount(1);
  await expectRoom(lead);
});

async function aTeam(admin: Page, lead: Page): Promise<void> {
  const administrator = `admin@${slug}.example`;
  nameAdministrator(administrator);
  await signIn(admin, administrator, words);
  await joinTeam(admin, lead, { slug, email: `lead@${slug}.example`, name: "Léa", role: "lead", words });
}

async function expectRoom(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page
    .locator("html")
    .evaluate((html) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth }));
  expect(scrollWidth, page.url()).toBeLessThanOrEqual(clientWidth);
}

async function someone(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    locale: "fr-FR",
    viewport: NARROW,
  });
  return context.newPage();
}
