import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { joinTeam, nameAdministrator, signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;
const NARROW = { width: 320, height: 640 };
const ASKED = "/s/cooperation/q/cooperation.governance/avis";

for (const { javaScriptEnabled, slug } of [
  { javaScriptEnabled: true, slug: "metropole-de-lyon" },
  { javaScriptEnabled: false, slug: "metropole-europeenne-de-lille" },
]) {
  const withOrWithout = javaScriptEnabled ? "with script" : "without script";

  test(`two people differ, meet over the agenda and decide, ${withOrWithout}`, async ({
    browser,
    baseURL,
  }) => {
    const open = () => someone(browser, { javaScriptEnabled, baseURL: baseURL ?? "" });
    const [admin, lead, reader, respondent] = [await open(), await open(), await open(), await open()];
    const hub = await aTeam(admin, lead, slug);
    await joinTeam(lead, reader, { slug, email: `max@${slug}.example`, name: "Max", role: "reader", words });

    // The lead comes from the question, forgets the level, and gives an opinion.
    await lead.goto(`${hub}${ASKED.replace("/avis", "")}`);
    await lead.getByRole("link", { name: t("questions.opinions.give") }).click();
    await lead.getByLabel(t("opinions.comment.label")).fill("Le protocole est signé");
    await lead.getByRole("button", { name: t("opinions.submit.first") }).click();
    await expect(lead.getByRole("alert")).toBeFocused();
    await expect(lead).toHaveTitle(new RegExp(`^${t("shell.errorPrefix")}`));
    await expect(lead.getByLabel(t("opinions.comment.label"))).toHaveValue("Le protocole est signé");
    await expectAccessible(lead, javaScriptEnabled);
    await giveOpinion(lead, 4, t("opinions.submit.first"));
    await expect(lead.getByRole("status")).toContainText(t("opinions.saved"));

    // The reader comes from the section, and is shown nobody's opinion before their own.
    await reader.goto(`${hub}/s/cooperation/verifier`);
    await reader.locator(`a[href$="${ASKED}"]`).click();
    await expect(reader.getByText(t("opinions.mine.first"))).toBeVisible();
    await expect(reader.getByText("Le protocole est signé")).toHaveCount(0);
    await giveOpinion(reader, 1, t("opinions.submit.first"));
    await expect(reader.getByText("Le protocole est signé")).toBeVisible();
    await expect(reader.getByText(t("opinions.disagreement.open"))).toBeVisible();
    await expect(reader.getByRole("table", { name: t("opinions.counts.team") })).toBeVisible();
    await expect(reader.getByRole("button", { name: t("opinions.decide.submit") })).toHaveCount(0);
    await expectAccessible(reader, javaScriptEnabled);
    await expectRoom(reader);

    // The agenda leads back to the question, where the lead decides.
    await lead.goto(hub);
    await lead.getByRole("link", { name: t("opinions.agenda.link", { count: 1 }) }).click();
    await expectAccessible(lead, javaScriptEnabled);
    await expectRoom(lead);
    await lead.getByRole("table").getByRole("link").click();
    const decision = lead.getByRole("group", { name: t("opinions.decide.title") });
    await decision.getByRole("radio", { name: t("questions.level", { level: 2 }) }).check();
    await lead.getByRole("button", { name: t("opinions.decide.submit") }).click();
    await expect(lead.getByRole("alert")).toContainText(t("opinions.decide.errors.reason"));
    await expect(decision.getByRole("radio", { name: t("questions.level", { level: 2 }) })).toBeChecked();
    await lead.getByLabel(t("opinions.decide.reason.label")).fill("Réunion du 26 novembre");
    await lead.getByRole("button", { name: t("opinions.decide.submit") }).click();
    await expect(lead.getByText(/Décidé le .* par Léa.*Réunion du 26 novembre/)).toBeVisible();
    await expectAccessible(lead, javaScriptEnabled);
    await lead.goto(`${hub}/desaccords`);
    await expect(lead.locator("main [data-every-sheet]")).toContainText(t("opinions.agenda.heading"));
    await expect(lead.getByText(t("opinions.agenda.empty"))).toBeVisible();
    await lead.goto(`${hub}/resultats`);
    await expect(lead.getByRole("heading", { name: t("results.solidity.title") })).toBeVisible();
    await expect(lead.getByText(/Décidé le .* par Léa/)).toBeVisible();
    await lead.goto(`${hub}/historique?q=cooperation.governance`);
    await expect(lead.getByText(t("history.reason", { reason: "Réunion du 26 novembre" }))).toBeVisible();

    // A commune answers its questions, and finds nothing else.
    await joinTeam(lead, respondent, {
      ...{ slug, email: `mairie@${slug}.example`, name: "Mairie", role: "commune", commune: 1, words },
    });
    await expectAccessible(respondent, javaScriptEnabled);
    await respondent.getByRole("table").getByRole("link").click();
    await expect(respondent.getByText(t("opinions.commune.privacy"))).toBeVisible();
    await expectAccessible(respondent, javaScriptEnabled);
    await expectRoom(respondent);
    await respondent.getByRole("list").getByRole("link").first().click();
    await respondent.getByRole("button", { name: t("opinions.commune.submit") }).click();
    await expect(respondent.getByRole("alert")).toContainText(t("opinions.errors.choice"));
    await expectAccessible(respondent, javaScriptEnabled);
    await expectRoom(respondent);
    for (let left = 8; left > 0; left -= 1) {
      await respondent.getByRole("radio").first().check();
      await respondent.getByRole("button", { name: t("opinions.commune.submit") }).click();
    }
    await expect(respondent.getByText(t("opinions.commune.finished"))).toBeVisible();
    for (const path of ["", "/resultats", "/historique", "/desaccords", ASKED]) {
      const response = await respondent.goto(`${hub}${path}`);
      expect(response?.status(), path).toBe(404);
    }
    await lead.goto(`${hub}${ASKED}`);
    await expect(lead.getByText(t("opinions.communes.few"))).toBeVisible();
  });
}

test("what is sent from an older page, or after the session, is shown what is there and is not lost", async ({
  browser,
  baseURL,
}) => {
  const open = () => someone(browser, { javaScriptEnabled: true, baseURL: baseURL ?? "" });
  const [admin, lead] = [await open(), await open()];
  const hub = await aTeam(admin, lead, "metropole-nice-cote-d-azur");
  const other = await lead.context().newPage();
  await Promise.all([lead.goto(`${hub}${ASKED}`), other.goto(`${hub}${ASKED}`)]);
  await giveOpinion(other, 1, t("opinions.submit.first"));
  await giveOpinion(lead, 3, t("opinions.submit.first"));
  await expect(lead.getByRole("alert")).toContainText(t("opinions.stale.title"));
  await expect(lead.getByRole("radio", { name: t("questions.level", { level: 3 }) }).first()).toBeChecked();
  await expectAccessible(lead, true);
  await lead.getByRole("button", { name: t("opinions.submit.again") }).click();
  await expect(lead.getByRole("status")).toContainText(t("opinions.saved"));

  await lead.goto(`${hub}${ASKED}`);
  await decide(other, hub, "Première décision");
  await lead
    .getByRole("group", { name: t("opinions.decide.title") })
    .getByRole("radio")
    .nth(4)
    .check();
  await lead.getByLabel(t("opinions.decide.reason.label")).fill("Seconde décision");
  await lead.getByRole("button", { name: t("opinions.decide.submit") }).click();
  await expect(lead.getByRole("alert")).toContainText(t("opinions.decide.stale.title"));
  await expect(lead.getByText(t("opinions.decide.stale.mine"))).toBeVisible();
  await expectAccessible(lead, true);
  await lead.getByRole("button", { name: t("opinions.decide.submit") }).click();
  await expect(lead.getByText(/Décidé le .*Seconde décision/)).toBeVisible();

  await expectKept(lead, hub, "lea@metropole-nice-cote-d-azur.example");
});

async function aTeam(admin: Page, lead: Page, slug: string): Promise<string> {
  const administrator = `admin@${slug}.example`;
  nameAdministrator(administrator);
  await signIn(admin, administrator, words);
  await joinTeam(admin, lead, { slug, email: `lea@${slug}.example`, name: "Léa", role: "lead", words });
  await lead.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
  await lead.waitForURL(/\/e\/2026/);
  return new URL(lead.url()).pathname;
}

/** What is typed while the session ends is offered back after signing in, and saved. */
async function expectKept(lead: Page, hub: string, email: string): Promise<void> {
  const comeBack = async () => {
    await expect(lead).toHaveURL(/\/fr\/connexion\?retour=/);
    await signIn(lead, email, words);
    await lead.goto(`${hub}${ASKED}`);
    await lead.getByRole("button", { name: t("questions.kept.apply") }).click();
  };
  await lead.goto(`${hub}${ASKED}`);
  await lead.context().clearCookies();
  await lead.getByText(t("opinions.mine.change")).click();
  await lead.getByLabel(t("opinions.comment.label")).fill("Longuement pesé");
  await lead.getByRole("button", { name: t("opinions.submit.again") }).click();
  await comeBack();
  await expect(lead.getByRole("status")).toContainText(t("opinions.saved"));
  await expect(lead.getByRole("cell", { name: "Longuement pesé" })).toBeVisible();

  await lead.context().clearCookies();
  await lead.getByLabel(t("opinions.decide.reason.label")).fill("Confirmé en comité");
  await lead.getByRole("button", { name: t("opinions.decide.submit") }).click();
  await comeBack();
  await expect(lead.getByText(/Décidé le .*Confirmé en comité/)).toBeVisible();
  await expect(lead.getByRole("button", { name: t("questions.kept.apply") })).toHaveCount(0);
}

async function giveOpinion(page: Page, level: number, submit: string): Promise<void> {
  const mine = page.getByRole("group", { name: t("opinions.mine.title") });
  await mine.getByRole("radio", { name: t("questions.level", { level }) }).check();
  await page.getByRole("button", { name: submit }).click();
}

async function decide(page: Page, hub: string, reason: string): Promise<void> {
  await page.goto(`${hub}${ASKED}`);
  await page
    .getByRole("group", { name: t("opinions.decide.title") })
    .getByRole("radio")
    .first()
    .check();
  await page.getByLabel(t("opinions.decide.reason.label")).fill(reason);
  await page.getByRole("button", { name: t("opinions.decide.submit") }).click();
  await page.getByText(t("opinions.decide.saved")).waitFor();
}

/** axe itself is a script. */
async function expectAccessible(page: Page, javaScriptEnabled: boolean): Promise<void> {
  if (!javaScriptEnabled) return;
  expect(await axeFaults(page)).toEqual([]);
}

async function expectRoom(page: Page): Promise<void> {
  const usual = page.viewportSize() ?? { width: 1_280, height: 800 };
  await page.setViewportSize(NARROW);
  const scrolls = await page.locator("html").evaluate((html) => html.scrollWidth > html.clientWidth);
  expect(scrolls, "the page scrolls sideways").toBe(false);
  await page.setViewportSize(usual);
}

function someone(
  browser: Browser,
  options: { readonly javaScriptEnabled: boolean; readonly baseURL: string },
): Promise<Page> {
  return browser.newContext({ ...options, locale: "fr-FR" }).then((context) => context.newPage());
}
