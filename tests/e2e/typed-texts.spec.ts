// What people type, on every page that shows it: lines stay lines, and no word makes a page wider than its window.
import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { saveAndContinue } from "./support/openings.ts";
import { test } from "./support/test.ts";
import { FIRST_LINE, openAll, type TypedPlaces, typeEverywhere } from "./support/typed-everywhere.ts";

const { t } = wordsOf("fr");
const WIDTHS = [320, 1_280];

/** With how many texts of several lines a page shows, at least, fields aside; with none where all it shows is one line. */
const PAGES: readonly (readonly [name: string, of: keyof TypedPlaces | null, path: string, texts: number])[] =
  [
    ["home of who has begun", null, "/fr/", 0],
    ["account", null, "/fr/compte", 1],
    ["outbox", null, "/fr/boite-d-envoi", 1],
    ["requests for access", null, "/fr/admin/demandes", 0],
    ["outgoing mails", null, "/fr/admin/courriels", 0],
    ["dashboard", "team", "", 0],
    ["team", "team", "/equipe", 0],
    ["request for access", "request", "", 1],
    ["hub of a long name", "trial", "", 0],
    ["secret link", "trial", "/lien", 0],
    ["hand over", "trial", "/rattacher", 0],
    ["results of a long name", "trial", "/resultats", 0],
    ["check, with a reason", "trial", "/verifier", 3],
    ["hub", "assessment", "", 0],
    ["first sketch", "assessment", "/esquisse", 0],
    ["take over", "assessment", "/reprendre", 0],
    ["question", "assessment", "/s/data/q/data.open", 0],
    ["section on a page", "assessment", "/s/data?vue=page", 0],
    ["list", "assessment", "/s/projects/q/projects", 0],
    ["what points at a list", "assessment", "/s/brakes/q/brake.technical", 0],
    ["check of a section", "assessment", "/s/data/verifier", 2],
    ["check of a list", "assessment", "/s/projects/verifier", 1],
    ["check", "assessment", "/verifier", 3],
    ["history", "assessment", "/historique", 3],
    ["opinions", "assessment", "/s/data/q/data.open/avis", 1],
    ["disagreements", "assessment", "/desaccords", 0],
    ["files", "assessment", "/s/data/q/data.open/pieces", 0],
    ["request to a colleague", "assessment", "/s/data/attribuer", 0],
    ["results", "assessment", "/resultats", 1],
    ["lever", "assessment", "/leviers/lever.elected-mandate", 1],
    ["roadmap", "assessment", "/feuille-de-route", 1],
    ["paper", "assessment", "/imprimer", 0],
    ["finalising", "assessment", "/finaliser", 0],
    ["finalised", "finalised", "/finaliser", 0],
    ["finalised version", "finalised", "/versions/1", 2],
    ["history of what was reopened", "finalised", "/historique", 2],
    ["check of what is finalised", "finalised", "/verifier", 2],
  ];

test.use({ javaScriptEnabled: false });

test("D10, D05: typed lines stay lines and a long word makes no page scroll sideways, wherever they are shown", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const places = await typeEverywhere(browser, page);
  const visit = async (name: string, texts: number) => {
    await openAll(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await tooWide(page), `${name} at ${width} pixels`).toEqual([]);
    }
    const shown = await linesShown(page);
    expect.soft(shown.broken, `${name}: lines put on one`).toEqual([]);
    expect.soft(shown.kept, `${name}: texts of several lines`).toBeGreaterThanOrEqual(texts);
  };
  for (const [name, of, path, texts] of PAGES) {
    const answer = await page.goto((of === null ? "" : places[of]) + path);
    expect(answer?.status(), name).toBe(200);
    await visit(name, texts);
  }
  await meetConflict(page, `${places.assessment}/s/data/q/data.open`);
  await visit("conflict", 2);
  await answerTooLate(page, places);
  await visit("what came too late", 1);
});

async function meetConflict(page: Page, question: string): Promise<void> {
  await page.goto(question);
  const other = await page.context().newPage();
  await other.goto(question);
  for (const [of, text] of [
    [other, "La sienne"],
    [page, "La mienne"],
  ] as const) {
    await openAll(of);
    const note = of.locator("[name=workingNote]");
    await note.fill(`${await note.inputValue()}\n${text}`);
    await saveAndContinue(of, t);
  }
  await other.close();
  await expect(page.locator("[name='keep.workingNote']").first()).toBeVisible();
}

/** The form of an assessment that is open, sent to the one that is finalised. */
async function answerTooLate(page: Page, { assessment, finalised }: TypedPlaces): Promise<void> {
  const question = "/s/data/q/data.open";
  await page.goto(assessment + question);
  await openAll(page);
  await page.locator("[name=workingNote]").fill(`${FIRST_LINE}\nDes mots de trop`);
  await page.locator("form:has([name=version])").evaluate((form, action) => {
    form.setAttribute("action", action);
  }, finalised + question);
  await saveAndContinue(page, t);
  await expect(page.getByRole("heading", { level: 1, name: t("errors.FINALISED.title") })).toBeVisible();
}

/** What reaches past the right edge, when the page scrolls sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.locator("html").evaluate((html) => {
    if (html.scrollWidth <= html.clientWidth) return [];
    const past = [...html.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > html.clientWidth + 1,
    );
    return [`${html.scrollWidth} px`, ...past.slice(-3).map((element) => element.outerHTML.slice(0, 160))];
  });
}

/** Every text that is shown and begins with the first line: how many have the second one below it, and which have not. */
function linesShown(page: Page): Promise<{ readonly kept: number; readonly broken: readonly string[] }> {
  return page.locator("body *").evaluateAll((elements, first) => {
    const own = ({ childNodes }: Element) =>
      [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue);
    const isShown = (element: Element) =>
      element.closest("textarea, script, template, .visually-hidden, .print-only") === null;
    const isKept = (element: Element) =>
      own(element).join("").includes(`${first}\n`) &&
      ["pre-line", "pre-wrap", "pre"].includes(getComputedStyle(element).whiteSpace);
    const typed = elements.filter((element) => own(element).join("").includes(first) && isShown(element));
    const broken = typed.filter((element) => !isKept(element));
    return { kept: typed.length - broken.length, broken: broken.map((one) => one.outerHTML.slice(0, 200)) };
  }, FIRST_LINE);
}
