// Acceptance scenarios 1 and 2: two officers of one team at work at the same time, each in a browser of their own.
import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveAndContinue } from "./support/openings.ts";
import { joinTeam, nameAdministrator, signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;
const slug = "montpellier-mediterranee-metropole";
const CLAIRE = "Claire Martin";
const OMAR = "Omar Diallo";

type Keys = Awaited<ReturnType<ReturnType<Page["context"]>["storageState"]>>;

let keys: Readonly<Record<"claire" | "omar", Keys>>;

// One team for all of them; each test starts an assessment of its own.
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  const [admin, claire, omar] = await Promise.all([newPage(browser), newPage(browser), newPage(browser)]);
  nameAdministrator(`admin@${slug}.example`);
  await signIn(admin, `admin@${slug}.example`, words);
  const team = { slug, role: "lead", words } as const;
  await joinTeam(admin, claire, { ...team, email: `claire@${slug}.example`, name: CLAIRE });
  await joinTeam(claire, omar, { ...team, email: `omar@${slug}.example`, name: OMAR });
  keys = { claire: await claire.context().storageState(), omar: await omar.context().storageState() };
});

for (const javaScriptEnabled of [true, false]) {
  const withOrWithout = javaScriptEnabled ? "with script" : "without script";

  async function officers(browser: Browser, baseURL = "") {
    const open = (storageState: Keys) =>
      newPage(browser, { javaScriptEnabled, locale: "fr-FR", baseURL, storageState });
    const [claire, omar] = [await open(keys.claire), await open(keys.omar)];
    await claire.goto(`/fr/t/${slug}`);
    await claire.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
    await claire.waitForURL(/\/e\/[^/]+$/);
    return { claire, omar, hub: new URL(claire.url()).pathname };
  }

  test(`scenario 1, two officers, same question: both are told, and nothing is lost, ${withOrWithout}`, async ({
    browser,
    baseURL,
  }) => {
    const { claire, omar, hub } = await officers(browser, baseURL);
    const question = `${hub}/s/data/q/data.open`;
    await claire.goto(question);
    await answer(claire, { level: 0, text: "" });
    await expect(claire).not.toHaveURL(question);
    if (javaScriptEnabled) await claire.clock.install();
    await claire.goto(question);
    await expect(presenceOf(claire, OMAR)).toHaveCount(0);

    // Each is told of the other: at once on a new page, after half a minute on one that is open and can ask.
    await omar.goto(question);
    await expect(presenceOf(omar, CLAIRE)).toBeVisible();
    await expect(omar.getByText(new RegExp(`^Dernière modification .+ par ${CLAIRE}\\.$`))).toBeVisible();
    if (javaScriptEnabled) {
      await claire.clock.fastForward(35_000);
      await expect(presenceOf(claire, OMAR)).toBeVisible();
    }
    await answer(omar, { level: 4, text: "Portail ouvert depuis 2024" });
    await expect(omar).not.toHaveURL(question);
    await answer(claire, { level: 2, text: "Mise à jour en retard" });

    const heading = t("questions.conflict.heading", { count: 2 });
    await expect(claire.getByRole("heading", { level: 1, name: heading })).toBeFocused();
    const theirs = t("questions.conflict.theirs", { who: OMAR, time: "" });
    await expect(claire.getByText(theirs).first()).toBeVisible();
    await expect(claire.getByText("Portail ouvert depuis 2024").first()).toBeVisible();
    await expect(claire.getByText("Mise à jour en retard").first()).toBeVisible();
    await part(claire, "answer")
      .getByRole("radio", { name: t("questions.conflict.keepMine") })
      .check();
    await part(claire, "publicText")
      .getByRole("radio", { name: t("questions.conflict.combine") })
      .check();
    await claire.getByRole("button", { name: t("questions.conflict.save") }).click();
    await expect(claire).not.toHaveURL(question);

    await omar.goto(question);
    await expect(level(omar, 2)).toBeChecked();
    const text = omar.getByLabel(t("questions.publicText"), { exact: true });
    await expect(text).toHaveValue(/Mise à jour en retard/);
    await expect(text).toHaveValue(/Portail ouvert depuis 2024/);
    await omar.goto(`${hub}/historique?q=data.open`);
    const entries = omar
      .getByRole("table")
      .getByRole("row")
      .filter({ hasText: t("history.source.entry") });
    await expect(entries).toHaveCount(3);
    for (const [index, who] of [CLAIRE, OMAR, CLAIRE].entries())
      await expect(entries.nth(index)).toContainText(who);
  });

  test(`scenario 2, same section, different questions: both are saved without a conflict, ${withOrWithout}`, async ({
    browser,
    baseURL,
  }) => {
    const { claire, omar, hub } = await officers(browser, baseURL);
    for (const officer of [claire, omar]) await officer.goto(`${hub}/s/data?vue=page`);
    await expect(presenceOf(omar, CLAIRE)).toBeVisible();
    await levelOf(claire, "data.governance", 3).check();
    await levelOf(omar, "data.open", 1).check();
    await Promise.all(
      [claire, omar].map((officer) =>
        officer.getByRole("button", { name: t("questions.section.save") }).click(),
      ),
    );
    for (const officer of [claire, omar]) await expect(officer).toHaveURL(/\/verifier/);
    await claire.goto(`${hub}/s/data?vue=page`);
    await expect(levelOf(claire, "data.governance", 3)).toBeChecked();
    await expect(levelOf(claire, "data.open", 1)).toBeChecked();
    await claire.goto(hub);
    await expect(presenceOf(claire, OMAR)).toBeVisible();
  });
}

async function newPage(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  return (await browser.newContext({ locale: "fr-FR", ...options })).newPage();
}

function presenceOf(page: Page, who: string) {
  return page.getByText(t("presence.one", { who, time: "" }).replace(/\.$/, ""));
}

async function answer(
  page: Page,
  { level: number, text }: { readonly level: number; readonly text: string },
) {
  await level(page, number).check();
  await openJustification(page);
  await page.getByLabel(t("questions.publicText"), { exact: true }).fill(text);
  await saveAndContinue(page, t);
}

function level(page: Page, number: number) {
  return page.getByRole("radio", { name: new RegExp(`^${t("questions.level", { level: number })}`) });
}

function levelOf(page: Page, questionId: string, number: number) {
  return level(page, number).and(page.locator(`[name="${questionId}:answer"]`));
}

function part(page: Page, name: "answer" | "publicText") {
  return page.getByRole("group", { name: t(`questions.conflict.part.${name}`), exact: true });
}
