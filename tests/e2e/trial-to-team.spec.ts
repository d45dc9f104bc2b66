// U4, U5: from a trial by a person without an account to a team of three that finalises it, told by mails that a real mail
// server took; without script, since every step is a form or a link.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { aMailedSite, type MailedSite } from "./support/mailed-site.ts";
import { startAssessment } from "./support/start-assessment.ts";

const words = wordsOf("fr");
const { t } = words;
const ADMIN = "admin@barometre.example";
const ADA = "ada.dupont@rennes.example";
const CAMILLE = "camille@rennes.example";
const NOE = "noe@rennes.example";

let site: MailedSite;

test.beforeAll(async () => {
  site = await aMailedSite();
  site.nameAdministrator(ADMIN);
});
test.afterAll(() => site.close());

test("U4, U5: a trial becomes the work of a team of three, by a request for access", async ({ browser }) => {
  test.setTimeout(180_000);
  const [ada, admin, camille, noe, friend, stranger] = [
    await someone(browser),
    await someone(browser),
    await someone(browser),
    await someone(browser),
    await someone(browser),
    await someone(browser),
  ];
  const { hub, link } = await startAssessment(ada, { typed: "Rennes", metropole: "Rennes Métropole" });
  await answer(ada, `${hub}/s/data/q/data.open`, 3);
  await friend.goto(link);
  await friend.goto(`${hub}/s/data/q/data.use`);
  await ada.goto(hub);
  await ada.getByText(t("start.attach.title")).click();
  await ada.getByRole("link", { name: t("team.access.body.title") }).click();
  await askForAccess(ada);

  // The mail to the administration leads to the request, past signing in.
  const [request = ""] = await site.linksOf(ADMIN);
  await signIn(admin, ADMIN, { mail: 2, back: request });
  await expect(admin.getByText("Pour préparer le schéma directeur")).toBeVisible();
  await admin.getByRole("button", { name: t("team.members.invite.submit") }).click();
  await expect(admin.getByRole("status")).toHaveText(t("team.access.invited"));
  await expect(admin.getByText(t("team.access.queue.none"))).toBeVisible();

  await accept(ada, await site.linksOf(ADA), "Ada Dupont");
  await expect(ada.getByRole("heading", { name: t("dashboard.body.trials.title") })).toBeVisible();
  await ada.getByRole("link", { name: t("dashboard.body.trials.attach") }).click();
  await expect(ada.getByRole("radio", { name: t("start.attach.team") })).toBeChecked();
  await ada.getByRole("button", { name: t("start.attach.confirm") }).click();
  await expect(ada.getByRole("status").first()).toHaveText(t("kit.attach.handedOver"));

  // Whoever holds the old link is told where it went, on any of its pages; nobody else is told anything.
  expect((await stranger.goto(hub))?.status()).toBe(404);
  expect((await stranger.goto(link))?.status()).toBe(410);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(t("start.moved.team.title"));
  await expect(stranger.getByRole("link", { name: t("team.access.title") })).toBeVisible();
  // What a colleague was writing meanwhile is not lost: it is shown to be copied, and nothing of it was saved.
  await friend.getByText(t("questions.justify")).click();
  await friend.getByLabel(t("questions.publicText"), { exact: true }).fill("Trois directions s’en servent");
  await friend.getByRole("button", { name: t("questions.question.continue"), exact: true }).click();
  await expect(friend.getByRole("heading", { level: 1 })).toHaveText(t("errors.MOVED.title"));
  await expect(friend.getByText("Trois directions s’en servent")).toBeVisible();
  await friend.getByRole("link", { name: t("kit.unwritten.moved") }).click();
  await expect(friend.getByRole("heading", { level: 1 })).toHaveText(t("start.moved.team.title"));
  for (const page of ["", "/resultats", "/s/data/q/data.open"]) {
    expect((await friend.goto(hub + page))?.status(), page).toBe(410);
    await expect(friend.getByRole("heading", { level: 1 })).toHaveText(t("start.moved.team.title"));
  }

  // A colleague is asked for a section by the mail that invites; another one reads.
  await assign(ada, hub, CAMILLE);
  const asked = await site.linksOf(CAMILLE);
  await accept(camille, asked, "Camille");
  await camille.goto(asked.find((one) => one.includes("/s/data")) ?? "");
  await expect(camille).toHaveURL(/\/s\/data\/q\//);
  await camille.goto(hub);
  await expect(camille.getByText(/^Ce qui vous est demandé/)).toBeVisible();
  await answer(camille, `${hub}/s/data/q/data.governance`, 2);
  await ada.goto("/fr/t/rennes-metropole/equipe");
  await ada.getByLabel(t("kit.email.label")).fill(NOE);
  await ada.getByRole("radio", { name: t("team.roles.reader") }).check();
  await ada.getByRole("button", { name: t("team.members.invite.submit") }).click();
  await accept(noe, await site.linksOf(NOE), "Noé");
  await noe.goto(`${hub}/verifier`);
  await expect(noe.locator("main form[method=post]")).toHaveCount(0);

  // Now she is chosen from the team.
  await ada.goto(`${hub}/s/steering/attribuer`);
  await ada.getByRole("radio", { name: "Camille", exact: true }).check();
  await ada.getByRole("radio", { name: t("assignments.kind.contribute") }).check();
  await ada.getByRole("button", { name: t("assignments.submit") }).click();
  await expect(ada.getByRole("status")).toHaveText(t("assignments.sent"));

  await ada.goto(`${hub}/finaliser`);
  await ada.getByRole("checkbox", { name: t("finalisation.accurate.label") }).check();
  await ada.getByRole("button", { name: t("finalisation.submit") }).click();
  await expect(ada.getByRole("heading", { level: 1, name: t("finalisation.headingDone") })).toBeVisible();
  await noe.goto(`${hub}/versions/1`);
  await expect(noe.getByText(/Ada Dupont/).first()).toBeVisible();
});

async function askForAccess(page: Page): Promise<void> {
  const submit = page.getByRole("button", { name: t("team.access.submit") });
  await submit.click();
  await expect(page).toHaveTitle(new RegExp(`^${t("shell.errorPrefix")}`));
  await page.getByLabel(t("team.invitation.name.label")).fill("Ada Dupont");
  await page.getByLabel(t("team.access.job.label")).fill("Directrice du numérique");
  await page.getByLabel(t("team.access.email.label")).fill(ADA);
  await page.getByLabel(t("team.access.message.label")).fill("Pour préparer le schéma directeur");
  await submit.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("team.access.received.title"));
}

async function signIn(
  page: Page,
  email: string,
  { mail, back }: { mail: number; back: string },
): Promise<void> {
  await page.goto(back);
  await page.getByRole("link", { name: t("errors.ofTeam.signIn") }).click();
  await page.getByLabel(t("kit.email.label")).fill(email);
  await page.getByRole("button", { name: t("account.signIn.submit") }).click();
  const [link = ""] = await site.linksOf(email, mail);
  await page.goto(link);
  await page.getByRole("button", { name: t("account.link.submit") }).click();
  await expect(page).toHaveURL(back);
}

async function accept(page: Page, links: readonly string[], name: string): Promise<void> {
  await page.goto(links.find((one) => one.includes("/invitation/")) ?? "");
  await page.getByLabel(t("team.invitation.name.label")).fill(name);
  await page.getByRole("button", { name: t("team.invitation.accept") }).click();
  await expect(page).toHaveURL(/\/t\/rennes-metropole$/);
}

async function assign(page: Page, hub: string, email: string): Promise<void> {
  await page.goto(`${hub}/s/data/attribuer`);
  await page.getByLabel(t("assignments.other.label")).fill(email);
  await page.getByRole("radio", { name: t("assignments.kind.contribute") }).check();
  await page.getByRole("button", { name: t("assignments.submit") }).click();
  await expect(page.getByRole("status")).toHaveText(t("assignments.sent"));
}

/** The radio of a step, whatever it is called. */
async function answer(page: Page, question: string, step: number): Promise<void> {
  await page.goto(question);
  await page.locator(`input[type=radio][name=answer][value="${step}"]`).check();
  await page.getByRole("button", { name: t("questions.question.continue"), exact: true }).click();
  await expect(page).not.toHaveURL(new RegExp(`${question}$`));
}

async function someone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR", baseURL: site.url });
  return context.newPage();
}
