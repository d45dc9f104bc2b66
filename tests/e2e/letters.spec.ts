// The cohort of an edition is written to through a real mail server, by forms and links alone: previewed, sent, opened, and
// nobody who has finalised is reminded.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { aMailedSite, type MailedSite } from "./support/mailed-site.ts";
import { openEdition, signInByMail } from "./support/open-edition.ts";

const { t } = wordsOf("fr");
const ADMIN = "admin@ecole.example";
const [RENNES, NANTES] = ["numerique@rennes.example", "numerique@nantes.example"];
const COHORT = `siren;nom;courriel\r\n243500139;;${RENNES}\r\n244400404;;${NANTES}`;
const LETTERS = "/fr/admin/editions/metropoles-2027/invitations";

let site: MailedSite;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await aMailedSite();
});
test.afterAll(() => site.close());
test.use({ javaScriptEnabled: false });

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** Whoever was invited opens the link of the mail, joins, begins the assessment and finalises it. */
async function finaliseBy(browser: Browser, link: string) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel(t("team.invitation.name.label")).fill("Camille Martin");
  await press(page, t("team.invitation.accept"));
  await press(page, t("dashboard.body.start.submit"));
  await page.waitForURL(/\/e\/[\d-]+$/);
  await page.goto(`${page.url()}/finaliser`);
  await page.getByRole("checkbox", { name: t("finalisation.accurate.label") }).check();
  await press(page, t("finalisation.submit"));
  await page.getByRole("heading", { level: 1, name: t("finalisation.headingDone") }).waitFor();
  await context.close();
}

/** Of a phone: whom it goes to and the button that sends it, without scrolling. */
async function expectSendInFirstScreen(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  const button = await page.getByRole("button", { name: t("editions.letters.send.submit") }).boundingBox();
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThan(844);
  if (before !== null) await page.setViewportSize(before);
}

test("the cohort is invited, an invitation is opened, and who has finalised is not reminded, without JavaScript", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  site.nameAdministrator(ADMIN);
  await signInByMail(page, site, ADMIN);
  await openEdition(page, site, { rows: COHORT, count: 2 });
  await page.goto(`${site.url}${LETTERS}/textes/invitation-fr`);
  await page.getByLabel(t("editions.letters.text.body")).fill("Bonjour {nom}");
  await press(page, t("editions.letters.text.save"));
  await expect(page.getByRole("alert")).toContainText("{nom}");
  await expect(page.getByRole("alert")).toContainText("{lien}");
  await page
    .getByLabel(t("editions.letters.text.body"))
    .fill("Bonjour {organisme}, avant le {clôture} :\n{lien}");
  await press(page, t("editions.letters.text.save"));
  await expect(page.getByRole("status")).toContainText(t("editions.letters.notice.saved"));

  await page.goto(`${site.url}${LETTERS}`);
  await expectSendInFirstScreen(page);
  await page.getByRole("link", { name: "Rennes Métropole" }).click();
  await expect(
    page.getByRole("paragraph").filter({ hasText: "Bonjour Rennes Métropole, avant le 30 juin 2027" }),
  ).toBeVisible();
  await page.getByRole("link", { name: t("editions.letters.text.back") }).click();
  await press(page, t("editions.letters.send.submit"));
  await expect(page.getByRole("status")).toContainText(t("editions.letters.notice.sent", { count: 2 }));
  const [invitation = "", stop = ""] = await site.linksOf(RENNES);
  expect(stop).toContain("/fr/rappels/edition/");
  await finaliseBy(browser, invitation);

  await page.goto(`${site.url}/fr/admin/editions/metropoles-2027/suivi`);
  await expect(page.getByRole("cell", { name: t("editions.stage.finalised"), exact: true })).toBeVisible();
  await page.getByRole("link", { name: t("editions.followUp.remind") }).click();
  await expect(page.getByRole("radio", { name: /n’a pas commencé/ })).toBeChecked();
  await expect(page.getByText(t("editions.letters.audience.not-finalised", { count: 0 }))).toBeVisible();
  const [, nantesStop = ""] = await site.linksOf(NANTES);
  await page.goto(nantesStop);
  await press(page, t("assignments.stop.letters.submit"));
  await expect(page.getByRole("status")).toContainText(t("assignments.stop.letters.done"));
  await page.goto(`${site.url}${LETTERS}`);
  await expect(page.getByRole("cell", { name: t("editions.letters.stopped.recipient") })).toBeVisible();
});
