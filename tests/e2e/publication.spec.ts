// From the invitation of an edition to a page that anyone reads, corrected once and then withdrawn: told by mails that a real mail
// server took, and without script, since every step is a form or a link.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { CHECKS } from "../../app/domain/publication/moderation-checks.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { controlFaults } from "./support/control-faults.ts";
import { aMailedSite, type MailedSite } from "./support/mailed-site.ts";
import { openEdition } from "./support/open-edition.ts";

const { t } = wordsOf("fr");
const ADMIN = "admin@barometre.example";
const LEAD = "lead@rennes.example";
const OFFICIAL = "cabinet@rennes.example";
const TEAM = "/fr/t/rennes-metropole";
const PUBLIC = "/fr/metropoles/rennes-metropole";

let site: MailedSite;
test.beforeAll(async () => {
  site = await aMailedSite();
  site.nameAdministrator(ADMIN);
});
test.afterAll(() => site.close());

test("a body is invited, finalises, and its result is allowed by an official, moderated, published, corrected and withdrawn", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const [admin, lead, official, resident] = [
    await someone(browser),
    await someone(browser),
    await someone(browser, { width: 320, height: 640 }),
    await someone(browser, { width: 390, height: 844 }),
  ];
  await signIn(admin, ADMIN, 1);
  await inviteByLetter(admin);
  await acceptAsLead(lead);
  const assessment = await startAndFinalise(lead);
  const page = new URL(assessment).pathname.split("/").at(-1) ?? "";
  const published = `${PUBLIC}/${page}`;
  expect((await resident.goto(published))?.status()).toBe(404);
  await expectStage(admin, "finalised");

  // The next step stands on the page that says it is finished.
  await lead.getByRole("link", { name: t("finalisation.publish") }).click();
  await lead.getByRole("checkbox", { name: t("publication.block.justifications") }).check();
  await lead.getByRole("button", { name: t("publication.ask"), exact: true }).click();
  await expect(lead).toHaveTitle(new RegExp(`^${t("shell.errorPrefix")}`));
  await expect(lead.getByRole("checkbox", { name: t("publication.block.justifications") })).toBeChecked();
  await lead.getByLabel(t("publication.official.label")).fill(OFFICIAL);
  await lead.getByRole("button", { name: t("publication.ask"), exact: true }).click();
  await expect(lead.getByRole("status")).toHaveText(t("publication.notice.asked"));

  // The home of the assessment says where it stands, under its main act, and so does that of the team.
  await lead.goto(assessment);
  const act = lead.getByRole("link", { name: t("publication.next.asked"), exact: true });
  const line = lead.getByText(t("publication.status.asked", { date: "" }).split(" demandée")[0] ?? "");
  expect((await line.boundingBox())?.y).toBeGreaterThan((await act.boundingBox())?.y ?? Infinity);
  await lead.goto(TEAM);
  await expect(line).toBeVisible();
  await lead.getByRole("link", { name: t("publication.status.follow") }).click();
  await expect(lead).toHaveURL(`${assessment}/publication`);

  // On a phone, without an account: first a mistake, then the page itself, then the decision.
  const [link = ""] = await site.linksOf(OFFICIAL);
  await official.goto(link);
  await expectNoFaults(official);
  await official.setViewportSize({ width: 320, height: 640 });
  await official.getByRole("button", { name: t("publication.consent.submit") }).click();
  await expect(official.getByRole("alert")).toContainText(t("publication.consent.noChoice"));
  await official.getByRole("link", { name: t("publication.consent.preview") }).click();
  await expectNoFaults(official);
  await expect(official.getByText("Le catalogue est en ligne")).toBeVisible();
  const previewed = await contentShown(official);
  await official.goto(link);
  await decide(official, "all");
  await expect(official.getByText(t("publication.consent.done.all"))).toBeVisible();
  expect((await official.goto(link))?.status()).toBe(410);

  await expectStage(admin, "in-publication");
  await clickEverythingToModerate(admin);
  await moderate(admin);
  await expectStage(admin, "published");
  expect((await resident.goto(published))?.status()).toBe(200);
  await expect(resident.getByText("Camille Martin").first()).toBeVisible();
  expect(previewed.length).toBeGreaterThan(1);
  expect(await contentShown(resident), "what was previewed is what is published").toEqual(previewed);
  await resident.goto(`${published}/data`);
  await expect(resident.getByText("Le catalogue est en ligne")).toBeVisible();
  expect(await resident.context().cookies()).toEqual([]);

  // Corrected: the scores alone, and why.
  await lead.goto(`${assessment}/publication`);
  await lead.getByRole("checkbox", { name: t("publication.block.justifications") }).uncheck();
  await lead.getByLabel(t("publication.why.label")).fill("Ce texte datait.");
  await lead.getByLabel(t("publication.official.label")).fill(OFFICIAL);
  await lead.getByRole("button", { name: t("publication.ask"), exact: true }).click();
  // The second mail told them that what they allowed is online.
  expect((await site.linksOf(OFFICIAL, 2))[0]).toContain(published);
  const [second = ""] = await site.linksOf(OFFICIAL, 3);
  await official.goto(second);
  await expect(official.getByText("Ce texte datait.")).toBeVisible();
  await decide(official, "all");
  await moderate(admin);
  await resident.goto(published);
  await expect(resident.getByText("Ce texte datait.").first()).toBeVisible();
  expect((await resident.goto(`${published}/data`))?.status()).toBe(404);
  expect((await resident.goto(`${published}/versions/1`))?.status()).toBe(200);

  await lead.goto(`${assessment}/publication`);
  await lead.getByText(t("publication.withdraw.title")).click();
  await lead.getByLabel(t("publication.withdraw.reason")).fill("Une erreur de saisie.");
  await lead.getByRole("button", { name: t("publication.withdraw.submit"), exact: true }).click();
  await expect(lead.getByRole("status")).toHaveText(t("publication.notice.withdrawn"));
  expect((await resident.goto(published))?.status()).toBe(410);
  await expect(resident.getByText("Une erreur de saisie.")).toBeVisible();
  expect((await resident.goto(`${published}/versions/1`))?.status()).toBe(410);
  await expectStage(admin, "finalised");

  // What was withdrawn may be published again, for a reason that the page asks for.
  await lead.getByLabel(t("publication.official.label")).fill(OFFICIAL);
  await lead.getByRole("button", { name: t("publication.ask"), exact: true }).click();
  await expect(lead.getByRole("alert")).toContainText(t("publication.noWhy"));
  await lead.getByLabel(t("publication.why.anew")).fill("Corrigé.");
  await lead.getByRole("button", { name: t("publication.ask"), exact: true }).click();
  await expect(lead.getByRole("status")).toHaveText(t("publication.notice.asked"));
});

/** Of a page that only who was sent its link, or may moderate, can open: axe is a script, and so looks at it in a browser that runs some. */
async function expectNoFaults(page: Page): Promise<void> {
  expect(await controlFaults(page)).toEqual([]);
  const storageState = await page.context().storageState();
  const context = await page.context().browser()?.newContext({ storageState, locale: "fr-FR" });
  if (context === undefined) throw new Error("a page without a browser");
  const scripted = await context.newPage();
  await scripted.goto(page.url());
  await expect(scripted).toHaveTitle(await page.title());
  expect(await axeFaults(scripted)).toEqual([]);
  await scripted.emulateMedia({ colorScheme: "dark" });
  expect(await axeFaults(scripted), "dark").toEqual([]);
  await scripted.goto(page.url().replace("/fr/", "/en/"));
  expect(await axeFaults(scripted), "in English").toEqual([]);
  await context.close();
}

/** Of the page that was previewed and of the one that is online: all parts but those that only one of them has, as one reads them. */
async function contentShown(page: Page): Promise<readonly string[]> {
  const parts = page.locator("article > section[id]:not(#reutiliser):not(#provenance):not(#lire-aussi)");
  return parts.evaluateAll((all) => all.map((part) => part.textContent.replaceAll(/\s+/g, " ")));
}

/** Of an edition that is open. */
async function inviteByLetter(page: Page): Promise<void> {
  await openEdition(page, site, { rows: `siren;nom;courriel\r\n243500139;;${LEAD}`, count: 1 });
  await page.goto("/fr/admin/editions/metropoles-2027/invitations");
  await page.getByRole("button", { name: t("editions.letters.send.submit") }).click();
}

/** How far the edition says that its body has come. */
async function expectStage(page: Page, stage: "finalised" | "in-publication" | "published"): Promise<void> {
  await page.goto("/fr/admin/editions/metropoles-2027/suivi");
  await expect(page.getByRole("cell", { name: t(`editions.stage.${stage}`), exact: true })).toBeVisible();
}

async function acceptAsLead(page: Page): Promise<void> {
  const links = await site.linksOf(LEAD);
  await page.goto(links.find((one) => one.includes("/invitation/")) ?? "");
  await page.getByLabel(t("team.invitation.name.label")).fill("Ada Dupont");
  await page.getByRole("button", { name: t("team.invitation.accept") }).click();
  await expect(page).toHaveURL(/\/t\/rennes-metropole$/);
}

/** Gives the address of the assessment. */
async function startAndFinalise(page: Page): Promise<string> {
  await page.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
  await page.waitForURL(/\/e\/[\d-]+$/);
  const assessment = page.url();
  await page.goto(`${assessment}/s/data/q/data.open`);
  await page.locator("input[type=radio][name=answer][value='3']").check();
  await page.getByText(t("questions.justify")).click();
  await page.getByLabel(t("questions.publicText"), { exact: true }).fill("Le catalogue est en ligne");
  await page.getByRole("button", { name: t("questions.question.continue"), exact: true }).click();
  await page.goto(`${assessment}/finaliser`);
  await page.getByRole("checkbox", { name: t("finalisation.accurate.label") }).check();
  await page.getByRole("button", { name: t("finalisation.submit") }).click();
  return assessment;
}

async function decide(page: Page, choice: "all" | "scores"): Promise<void> {
  await page.getByRole("radio", { name: t(`publication.consent.choice.${choice}`) }).check();
  await page.getByLabel(t("publication.consent.name"), { exact: true }).fill("Camille Martin");
  await page
    .getByLabel(t("publication.consent.mandate"), { exact: true })
    .fill("Vice-présidente au numérique");
  await page.getByRole("button", { name: t("publication.consent.submit") }).click();
}

/** U1, of the pages that only a submitted publication has. */
async function clickEverythingToModerate(page: Page): Promise<void> {
  await page.goto("/fr/admin/moderation");
  await expectNoFaults(page);
  await page.getByRole("link", { name: "Rennes Métropole" }).first().click();
  await expectNoFaults(page);
  await page.getByRole("link", { name: t("publication.consent.preview") }).click();
  await expectNoFaults(page);
}

async function moderate(page: Page): Promise<void> {
  await page.goto("/fr/admin/moderation");
  await page.getByRole("link", { name: "Rennes Métropole" }).first().click();
  // Nothing goes online before somebody says what they looked at, and what was typed meanwhile is kept.
  const publish = page.getByRole("button", { name: t("publication.moderation.publish.submit"), exact: true });
  await page.getByRole("checkbox", { name: t("publication.moderation.check.form"), exact: true }).check();
  await page.getByLabel(t("publication.moderation.return.reason")).fill("À relire");
  await publish.click();
  await expect(page.getByRole("alert")).toContainText(t("publication.moderation.notChecked"));
  await expect(page.getByLabel(t("publication.moderation.return.reason"))).toHaveValue("À relire");
  for (const check of CHECKS)
    await page
      .getByRole("checkbox", { name: t(`publication.moderation.check.${check}`), exact: true })
      .check();
  await publish.click();
  await expect(page.getByRole("status")).toHaveText(t("publication.moderation.notice.published"));
}

async function signIn(page: Page, email: string, mail: number): Promise<void> {
  await page.goto("/fr/connexion");
  await page.getByLabel(t("kit.email.label")).fill(email);
  await page.getByRole("button", { name: t("account.signIn.submit") }).click();
  const [link = ""] = await site.linksOf(email, mail);
  await page.goto(link);
  await page.getByRole("button", { name: t("account.link.submit") }).click();
}

async function someone(browser: Browser, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const context = await browser.newContext({
    ...{ javaScriptEnabled: false, locale: "fr-FR", baseURL: site.url, viewport },
  });
  return context.newPage();
}
