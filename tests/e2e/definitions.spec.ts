// Scenario 10 in a browser: a questionnaire changes while an edition is open. Its versions are compared, the edition is moved when
// somebody confirms it, and the team meets what it has to confirm, with and without JavaScript.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { type EditableDefinition, editDefinition, SURVEY } from "../builders/edit-definition.ts";
import { aMailedSite, type MailedSite } from "./support/mailed-site.ts";
import { openEdition, signInByMail } from "./support/open-edition.ts";
import { saveAndContinue } from "./support/openings.ts";

const { t } = wordsOf("fr");
const ADMIN = "admin@ecole.example";
const RENNES = "numerique@rennes.example";
const WHY = "Les jeux de données sont publiés et tenus à jour.";
const LEVEL = "Publiées, avec un registre.";
const BECAUSE = "Le palier 3 demande aussi un registre.";

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

class Questionnaires {
  readonly folder = mkdtempSync(join(tmpdir(), "definitions-"));

  constructor() {
    cpSync(join("survey-definitions", SURVEY), join(this.folder, SURVEY), { recursive: true });
    rmSync(join(this.folder, SURVEY, "migrations"), { recursive: true });
    editDefinition(this.folder, ({ survey }) => Object.assign(survey, { version: "1.2.0" }));
    mkdirSync(join(this.folder, SURVEY, "migrations"));
  }

  publish(from: string, to: string, edit: (definition: EditableDefinition) => object): void {
    let questions = {};
    editDefinition(this.folder, (definition) => {
      Object.assign(definition.survey, { version: to });
      questions = edit(definition);
    });
    const file = { $schema: "../../../public/schemas/migration.schema.json", from, to, questions };
    writeFileSync(join(this.folder, SURVEY, "migrations", `${from}-to-${to}.json`), JSON.stringify(file));
  }
}

/** Signed in as who runs the barometer, with an edition that is open to one body, and invited. */
async function inviteOne(page: Page, site: MailedSite): Promise<void> {
  site.nameAdministrator(ADMIN);
  await signInByMail(page, site, ADMIN);
  await openEdition(page, site, { rows: `siren;nom;courriel\r\n243500139;;${RENNES}`, count: 1 });
  await page.goto(`${site.url}/fr/admin/editions/metropoles-2027/invitations`);
  await press(page, t("editions.letters.send.submit"));
}

/** The team of the body, which has answered two questions. Gives its page and the address of its assessment. */
async function aTeam(
  browser: Browser,
  { link, javaScriptEnabled }: { link: string; javaScriptEnabled: boolean },
) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(link);
  await page.getByLabel(t("team.invitation.name.label")).fill("Camille Martin");
  await press(page, t("team.invitation.accept"));
  await press(page, t("dashboard.body.start.submit"));
  await page.waitForURL(/\/e\/[\d-]+$/);
  const hub = page.url();
  for (const [question, level] of [
    ["data.open", "3"],
    ["data.use", "2"],
  ] as const) {
    await page.goto(`${hub}/s/data/q/${question}`);
    await page.locator(`input[type=radio][value="${level}"]`).first().check();
    await saveAndContinue(page, t);
    await expect(page).not.toHaveURL(new RegExp(`${question}$`));
  }
  return { page, hub };
}

async function compare(
  page: Page,
  site: MailedSite,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await page.goto(`${site.url}/fr/admin/definitions`);
  await page.getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await page.getByLabel(t("definitions.compare.from")).selectOption(from);
  await page.getByLabel(t("definitions.compare.to")).selectOption(to);
  await press(page, t("definitions.compare.submit"));
  await expect(
    page.getByRole("heading", { level: 2, name: t("definitions.differences", { from, to }) }),
  ).toBeVisible();
}

async function moveTo(page: Page, version: string): Promise<void> {
  await page
    .getByRole("checkbox", { name: t("definitions.move.confirm", { edition: "2027", version }) })
    .check();
  await press(page, t("definitions.move.submit", { edition: "2027" }));
  await expect(page.getByRole("status")).toContainText(t("definitions.moved"));
}

for (const javaScriptEnabled of [true, false]) {
  const withOrWithout = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test.describe(`scenario 10, a definition that changes mid-campaign, ${withOrWithout}`, () => {
    test.use({ javaScriptEnabled });

    test("is compared, leaves the draft alone, and moves it when that is confirmed", async ({
      page,
      browser,
    }) => {
      test.setTimeout(240_000);
      const questionnaires = new Questionnaires();
      const site = await aMailedSite({ DEFINITIONS_PATH: questionnaires.folder });
      try {
        await inviteOne(page, site);
        const [link = ""] = await site.linksOf(RENNES);
        const team = await aTeam(browser, { link, javaScriptEnabled });
        questionnaires.publish("1.2.0", "1.2.1", ({ french }) => {
          Object.assign(french.questions["data.open"] ?? {}, { why: WHY });
          return {};
        });
        await site.restart();

        await team.page.goto(`${team.hub}/s/data/q/data.open`);
        await expect(team.page.getByText(WHY)).toHaveCount(0);
        await compare(page, site, { from: "1.2.0", to: "1.2.1" });
        await expect(page.getByRole("cell", { name: WHY }).or(page.getByText(WHY)).first()).toBeAttached();
        const row = page.getByRole("row", { name: /Rennes Métropole/ });
        await expect(row.getByRole("cell")).toHaveText(["2", "0", "0"]);
        await press(page, t("definitions.move.submit", { edition: "2027" }));
        await expect(page.getByRole("alert")).toContainText(t("definitions.problem.NOT_CONFIRMED"));
        await moveTo(page, "1.2.1");
        await team.page.goto(`${team.hub}/s/data/q/data.open`);
        await expect(team.page.getByText(WHY).first()).toBeAttached();
        await expect(team.page.locator('input[type=radio][value="3"]').first()).toBeChecked();
        await expect(team.page.getByText(t("questions.toConfirmHint"))).toHaveCount(0);

        questionnaires.publish("1.2.1", "2.0.0", ({ french }) => {
          Object.assign(french.questions["data.open"]?.levels ?? {}, { "3": LEVEL });
          return { "data.open": { confirm: true, because: BECAUSE } };
        });
        await site.restart();
        await compare(page, site, { from: "1.2.1", to: "2.0.0" });
        await expect(page.getByRole("row", { name: /Rennes Métropole/ }).getByRole("cell")).toHaveText([
          ...["1", "1", "0"],
        ]);
        await expect(page.getByText(BECAUSE)).toBeVisible();
        await moveTo(page, "2.0.0");
        await team.page.goto(`${team.hub}/s/data/q/data.open`);
        await expect(team.page.getByText(t("questions.toConfirmHint")).first()).toBeVisible();
        await expect(team.page.getByText(LEVEL).first()).toBeVisible();
        await saveAndContinue(team.page, t);
        await team.page.goto(`${team.hub}/s/data/q/data.open`);
        await expect(team.page.getByText(t("questions.toConfirmHint"))).toHaveCount(0);
        await page.goto(`${site.url}/fr/admin/journal`);
        await expect(
          page.getByText(t("editions.act.edition-moved", { from: "1.2.1", to: "2.0.0", assessments: 1 })),
        ).toBeVisible();
        await team.page.context().close();
      } finally {
        await site.close();
        rmSync(questionnaires.folder, { recursive: true });
      }
    });
  });
}
