import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveAndContinue } from "./support/openings.ts";
import { model, textsIn } from "./support/questionnaire.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const english = wordsOf("en");
const NOT_APPLICABLE = "/s/integration/q/integration.planning";

test("not applicable without a reason is sent back with a link to the reason, and nothing typed is lost", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await page.goto(hub + NOT_APPLICABLE);
  await openJustification(page);
  await note(page).fill("À vérifier avec l’urbanisme");
  await page.getByRole("radio", { name: t("questions.notApplicable") }).check();
  await saveAndContinue(page, t);
  const alert = page.getByRole("alert");
  await expect(alert).toBeFocused();
  await alert.getByRole("link").click();
  await expect(page.getByLabel(t("questions.reason"))).toBeFocused();
  await expect(note(page)).toHaveValue("À vérifier avec l’urbanisme");
  await page.getByLabel(t("questions.reason")).fill("Compétence des communes");
  await saveAndContinue(page, t);
  await expect(page).not.toHaveURL(hub + NOT_APPLICABLE);
});

test("a link that is not https is refused, and the answer from before stays", async ({ page, context }) => {
  const { hub } = await startAssessment(page);
  const question = `${hub}/s/data/q/data.open`;
  await page.goto(question);
  await level(page, 3).check();
  await saveAndContinue(page, t);
  await page.goto(question);
  await level(page, 1).check();
  await openJustification(page);
  await page.getByLabel(t("questions.evidence.title", { number: 1 })).fill("Piège");
  await page.getByLabel(t("questions.evidence.url", { number: 1 })).fill("javascript:alert(1)");
  await saveAndContinue(page, t);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByLabel(t("questions.evidence.url", { number: 1 }))).toHaveValue(
    "javascript:alert(1)",
  );
  const elsewhere = await context.newPage();
  await elsewhere.goto(question);
  await expect(level(elsewhere, 3)).toBeChecked();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("scenario 12, language switch with errors: page, values and errors stay", async ({ page }) => {
      const { hub } = await startAssessment(page);
      await page.goto(hub + NOT_APPLICABLE);
      await openJustification(page);
      await note(page).fill("À vérifier");
      await page.getByRole("radio", { name: t("questions.notApplicable") }).check();
      await saveAndContinue(page, t);
      await expect(page.getByRole("alert")).toBeVisible();
      await page.getByRole("banner").getByRole("button", { name: "English" }).click();
      await expect(page).toHaveURL(new RegExp(`^[^?]*/en/t/.*${NOT_APPLICABLE}`));
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.getByRole("alert")).toContainText(english.t("questions.errors", { count: 1 }));
      await expect(page.getByRole("radio", { name: english.t("questions.notApplicable") })).toBeChecked();
      await expect(page.getByLabel(english.t("questions.workingNote"), { exact: true })).toHaveValue(
        "À vérifier",
      );
    });

    test("the language link keeps a text that was never saved", async ({ page }) => {
      const { hub } = await startAssessment(page);
      await page.goto(`${hub}/s/data/q/data.open`);
      await openJustification(page);
      await note(page).fill("Un brouillon");
      await page.getByRole("banner").getByRole("button", { name: "English" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.getByLabel(english.t("questions.workingNote"), { exact: true })).toHaveValue(
        "Un brouillon",
      );
    });
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("no control is shown that could do nothing", async ({ page }) => {
    const { hub } = await startAssessment(page);
    for (const path of ["", "/s/data/q/data.open", "/s/data?vue=page", "/resultats"]) {
      await page.goto(hub + path);
      await expect(page.locator("button[type=button]:visible"), path).toHaveCount(0);
    }
  });

  test("a row is added to a list, filled, and can be removed again", async ({ page }) => {
    const { hub } = await startAssessment(page);
    const projects = `${hub}/s/projects/q/projects`;
    await page.goto(projects);
    await page
      .getByRole("button", { name: t("questions.rows.add") })
      .last()
      .click();
    await expect(
      page.getByRole("group", { name: t("questions.rows.blank", { number: 2 }), exact: true }).first(),
    ).toBeVisible();
  });
});

test("an unanswered question is passed over with a notice, not an error", async ({ page }) => {
  const { hub } = await startAssessment(page);
  await page.goto(`${hub}/s/data/q/data.governance`);
  await saveAndContinue(page, t);
  await expect(page.getByText(t("kit.notice.unanswered"))).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("U6: the secret link opens the hub on another device, which names where one was", async ({
  page,
  browser,
}) => {
  const { hub, link } = await startAssessment(page);
  await page.goto(`${hub}/s/data/q/data.open`);
  await level(page, 3).check();
  await saveAndContinue(page, t);
  await expect(page).not.toHaveURL(/data\.open$/);
  const phone = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await phone.goto(link);
  await expect(phone).toHaveURL(new RegExp(`${hub}$`));
  const texts = textsIn("fr");
  await expect(phone.getByRole("main")).toContainText(
    t("answering.hub.where", {
      section: texts.sections["data"]?.title ?? "",
      question: texts.questions["data.governance"]?.short ?? "",
    }),
  );
  await phone.getByRole("link", { name: t("answering.hub.continue"), exact: true }).click();
  await expect(phone).toHaveURL(/\/s\/data\/q\/data\.governance$/);
});

test("U7: a new assessment begins with the sketch or the first dimension, and with the context last", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await expect(page.getByRole("link", { name: t("answering.hub.startSketch") })).toBeVisible();
  const titles = page.getByRole("main").getByRole("listitem").locator("a[aria-describedby]");
  const texts = textsIn("fr");
  const title = (id: string | undefined) => texts.sections[id ?? ""]?.title ?? "";
  await expect(titles.first()).toHaveText(title(model.dimensions[0]?.id));
  await expect(titles.nth(model.dimensions.length)).toHaveText(title("context"));
  await page
    .getByRole("link", { name: t("answering.hub.inOrder", { section: title(model.dimensions[0]?.id) }) })
    .click();
  await expect(page).toHaveURL(new RegExp(`${hub}/s/steering/q/`));
});

test("U7: a section ends on what it changed, a lever, and the next section as the main act", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await page.goto(`${hub}/s/steering?vue=page`);
  for (const { id } of model.dimensions[0]?.questions ?? [])
    await page.locator(`input[name="${id}:answer"][value="2"]`).check();
  await page.getByRole("button", { name: t("questions.section.save") }).click();
  const texts = textsIn("fr");
  const main = page.getByRole("main");
  await expect(main).toContainText(
    t("answering.end.score", {
      name: texts.sections["steering"]?.short ?? "",
      score: "50",
      level: texts.maturityLevels["deployed"]?.label ?? "",
    }),
  );
  await expect(main.getByRole("img", { name: t("answering.radar.title") })).toBeVisible();
  await main
    .getByRole("button", {
      name: t("answering.check.next", { name: texts.sections["integration"]?.title ?? "" }),
    })
    .click();
  await expect(page).toHaveURL(/\/s\/integration\/q\//);
});

test("U15: unanswered questions are counted apart where the score does not depend on them", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await page.goto(`${hub}/verifier`);
  const scored = model.indicators.length;
  const all = [...model.questions.values()].length;
  await expect(page.getByRole("main")).toContainText(
    `${t("answering.check.open", { count: all })} ${t("answering.check.openScored", { count: scored })}`,
  );
  await page.goto(`${hub}/s/context/verifier`);
  await expect(page.getByRole("main")).toContainText(t("answering.check.openUnscored"));
});

test("U6: the home page offers to go on with what was begun in this browser, and no cache keeps that", async ({
  page,
  browser,
}) => {
  const { hub } = await startAssessment(page);
  const answer = await page.goto("/fr/");
  expect(answer?.headers()["cache-control"]).toBe("private, no-store");
  await page.getByRole("link", { name: t("site.home.resume.go"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${hub}$`));
  const stranger = await (await browser.newContext()).newPage();
  const other = await stranger.goto("/fr/");
  expect(other?.headers()["cache-control"]).toBe("no-cache");
  await expect(stranger.getByRole("heading", { name: t("site.home.resume.title") })).toHaveCount(0);
});

test("the secret link is shown until it is said to be kept, and never again", async ({ page }) => {
  const { hub, link } = await startAssessment(page);
  await page.goto(`${hub}/lien`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("link.shown.title"));
  expect(await page.content()).not.toContain(link.split("/").at(-1));
});

test("without its key an assessment answers like one that does not exist", async ({
  page,
  browser,
  baseURL,
}) => {
  const { hub, link } = await startAssessment(page);
  const stranger = await browser.newContext({ baseURL: baseURL ?? "", locale: "fr-FR" });
  // The stranger holds a key, for another assessment.
  await startAssessment(await stranger.newPage());
  const read = async (path: string) => {
    const response = await stranger.request.get(path);
    // The page leads back to itself after signing in: its own address, once more, encoded.
    const asked = path.slice(3);
    const body = (await response.text()).replaceAll(asked, "…").replaceAll(encodeURIComponent(asked), "…");
    return { status: response.status(), body };
  };
  const nothing = await read("/fr/t/metropole-de-lyon/e/essai-zzzzzz");
  expect(nothing.status).toBe(404);
  const madeUp = `${link.slice(link.indexOf("/fr/"), -32)}${"A".repeat(32)}`;
  for (const path of [hub, `${hub}/resultats`, `${hub}/s/data/q/data.open`, `${hub}/lien`, `${hub}/verifier`])
    expect(await read(path), path).toEqual(nothing);
  // A link is no page of a team, so nobody is offered to sign in for it.
  expect(await read(madeUp)).toEqual(await read(`/fr/lien/${"B".repeat(32)}`));
  expect((await read(madeUp)).status).toBe(404);
});

function note(page: Page) {
  return page.getByLabel(t("questions.workingNote"), { exact: true });
}

function level(page: Page, number: number) {
  return page.getByRole("radio", { name: new RegExp(`^${t("questions.level", { level: number })}`) });
}
