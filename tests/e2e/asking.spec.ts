import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveAndContinue } from "./support/openings.ts";
import { model, sheetOf } from "./support/questionnaire.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const SAVED = /Enregistré à \d\d:\d\d/;
const LADDERS = model.sections.flatMap(({ id, questions }) =>
  questions.filter(({ type }) => type === "ladder").map((question) => `/s/${id}/q/${question.id}`),
);

for (const { width, height, screens } of [
  { width: 1_280, height: 900, screens: 1 },
  { width: 390, height: 844, screens: 2 },
]) {
  test(`U2: at ${width} px a scored question is answered within ${screens} screens, the save in view`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const { hub } = await startAssessment(page);
    const tooLow: string[] = [];
    for (const path of LADDERS) {
      await page.goto(hub + path);
      const button = page.getByRole("button", { name: t("questions.question.continue"), exact: true });
      await expect(button, path).toBeInViewport({ ratio: 1 });
      // Where it stands when nothing sticks: below everything that one answers with.
      const bottom = await button.evaluate((element) => {
        element.closest<HTMLElement>("form > div:last-of-type")?.style.setProperty("position", "static");
        return element.getBoundingClientRect().bottom + scrollY;
      });
      if (bottom > height * screens) tooLow.push(`${path} at ${Math.round(bottom)}`);
    }
    expect(tooLow).toEqual([]);
  });
}

test("U2: what surrounds an answer is folded, says what it holds, and opens on an error in it", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await page.goto(`${hub}/s/data/q/data.open`);
  await openJustification(page);
  await page.getByLabel(t("questions.publicText"), { exact: true }).fill("Portail ouvert");
  const url = page.getByLabel(t("questions.evidence.url", { number: 1 }), { exact: true });
  await url.fill("https://exemple.fr/portail");
  await saveAndContinue(page, t);
  await expect(page).not.toHaveURL(/data\.open$/);
  await page.goto(`${hub}/s/data/q/data.open`);
  await expect(url).toBeHidden();
  await page.getByText(t("questions.justifyHeld", { count: 2, list: "justification et 1 lien" })).click();
  await url.fill("http://exemple.fr");
  await saveAndContinue(page, t);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(url).toBeVisible();
  await expect(url).toHaveAttribute("aria-invalid", "true");
});

test("A3: what is not saved is an alert that names question and field, and the field says so too", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${hub}/s/data/q/data.open`, { waitUntil: "networkidle" });
  await openJustification(page);
  const url = page.getByLabel(t("questions.evidence.url", { number: 1 }), { exact: true });
  await url.fill("http://exemple.fr");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(sheetOf("data.open", "fr", {}).words.short, { timeout: 15_000 });
  await expect(alert).toContainText(t("questions.evidence.url", { number: 1 }));
  await expect(alert).toBeInViewport({ ratio: 1 });
  await expect(url).toHaveAttribute("aria-invalid", "true");
  await expect(url).toHaveAccessibleDescription(t("errors.notHttps"));
  await alert.getByRole("link").click();
  await expect(url).toBeFocused();
  await url.fill("https://exemple.fr");
  await expect(page.getByRole("status")).toHaveText(SAVED, { timeout: 15_000 });
  await expect(alert).toHaveCount(0);
  await expect(url).not.toHaveAttribute("aria-invalid", "true");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    for (const { path, name, value } of [
      { path: "/s/context/q/ctx.dsi-model", name: "field.ctx.dsi-model", value: "own" },
      { path: "/s/data/q/data.open", name: "answer", value: "2" },
      { path: "/s/gains/q/gain.user-time", name: "field.proof", value: "3" },
    ]) {
      test(`D08: the answer of ${path} is taken back to no answer`, async ({ page }) => {
        const { hub } = await startAssessment(page);
        const chosen = page.locator(`[name="${name}"]:checked`);
        const clear = page.locator(`[value="clear:${name}"]`);
        await page.goto(hub + path);
        await expect(clear).toBeHidden();
        await page.locator(`[name="${name}"][value="${value}"]`).check();
        await saveAndContinue(page, t);
        await page.goto(hub + path);
        await expect(chosen).toHaveCount(1);
        await clear.click();
        await expect(chosen).toHaveCount(0);
        await expect(clear).toBeHidden();
        await saveAndContinue(page, t);
        await page.goto(hub + path);
        await expect(chosen).toHaveCount(0);
      });
    }
  });
}

for (const { kind, path, choose, read } of [
  {
    kind: "a text",
    path: "/s/context/q/ctx.creation-year",
    choose: (page: Page) => page.locator('[name="field.ctx.creation-year"]').fill("2014"),
    read: (page: Page) => page.locator('[name="field.ctx.creation-year"]').inputValue(),
  },
  {
    kind: "a radio",
    path: "/s/data/q/data.open",
    choose: (page: Page) => page.locator('[name=answer][value="3"]').check(),
    read: (page: Page) => page.locator("[name=answer]:checked").inputValue({ timeout: 1_000 }),
  },
  {
    kind: "a tick box",
    path: "/s/citizens/q/citizens.once-only",
    choose: (page: Page) => page.locator("[name=value]").first().check(),
    read: (page: Page) => page.locator("[name=value]:checked").inputValue({ timeout: 1_000 }),
  },
  {
    kind: "a select",
    path: "/s/priorities/q/priorities",
    choose: (page: Page) => page.locator('[name="rank.1"]').selectOption({ index: 2 }),
    read: (page: Page) => page.locator('[name="rank.1"]').inputValue(),
  },
]) {
  test(`D11: ${kind} that was used before the script arrived is saved by itself`, async ({
    page,
    context,
  }) => {
    const { hub } = await startAssessment(page);
    const held = Promise.withResolvers<void>();
    await context.route(/\/assets\/(?!theme-).+\.js$/, async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(hub + path, { waitUntil: "commit" });
    await choose(page);
    held.resolve();
    await expect(page.getByRole("status")).toHaveText(SAVED, { timeout: 15_000 });
    const chosen = await read(page);
    await page.reload();
    expect(await read(page)).toBe(chosen);
    expect(chosen).not.toBe("");
  });
}

test.describe("overseas", () => {
  test.use({ timezoneId: "Indian/Reunion" });

  test("D17: a time is that of the browser, or says whose it is", async ({ page }) => {
    const { hub } = await startAssessment(page);
    await page.goto(`${hub}/s/data/q/data.open`, { waitUntil: "networkidle" });
    await page.locator('[name=answer][value="3"]').check();
    const hour = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", timeZone: "Indian/Reunion" }).format(
      new Date(),
    );
    await expect(page.getByRole("status")).toContainText(`à ${hour.slice(0, 2)}:`, { timeout: 15_000 });
    await page.reload();
    await expect(page.getByText(/Dernière modification .*\(Paris\)/)).toBeVisible();
  });
});

test("U19: a text that gets too long says so as an error, while it is typed", async ({ page }) => {
  const { hub } = await startAssessment(page);
  await page.goto(`${hub}/s/data/q/data.open`, { waitUntil: "networkidle" });
  await openJustification(page);
  const text = page.getByLabel(t("questions.publicText"), { exact: true });
  const counter = page.locator(`[id="${await text.getAttribute("id")}-counter"]`);
  await text.pressSequentially("a");
  await expect(counter).toHaveText(t("questions.counter.left", { count: 999, amount: "999" }));
  const quiet = await counter.evaluate((element) => getComputedStyle(element).color);
  const over = t("questions.counter.over", { count: 1, amount: "1" });
  await text.fill("a".repeat(1_001));
  await expect(counter).toHaveText(over);
  await expect(counter).not.toHaveCSS("color", quiet);
  await expect(text).toHaveAttribute("aria-invalid", "true");
  await expect(text).toHaveAccessibleDescription(new RegExp(over));
  await text.fill("a");
  await expect(counter).toHaveCSS("color", quiet);
  await expect(text).not.toHaveAttribute("aria-invalid");
});

test("U20: where several questions share a page, a rule stands between each and the next", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await page.goto(`${hub}/s/citizens?vue=page`);
  const rules = await page.getByRole("heading", { level: 2 }).evaluateAll((titles) =>
    titles.map((title) => {
      const block = title.closest("form > *");
      return block === null ? "none" : getComputedStyle(block).borderTopWidth;
    }),
  );
  expect(rules).toEqual(["0px", ...rules.slice(1).map(() => "1px")]);
  expect(rules.length).toBeGreaterThan(1);
});

test("U20: a radio that is not chosen stands on the ground of the page, in the dark too", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${hub}/s/cooperation/q/cooperation.contribution-model`);
  const ground = await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
  await expect(page.getByRole("radio").first()).toHaveCSS("background-color", ground);
});
