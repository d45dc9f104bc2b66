// A workshop as people hold it: somebody leads from a desk with a projector on the wall, and others take part, each with a browser of
// their own. Everything is done by what stands on the pages.
import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import type { Words } from "../../../app/i18n/words.ts";

export interface HeldWorkshop {
  readonly words: Words;
  readonly browser: Browser;
  readonly desk: Page;
  readonly wall: Page;
  readonly seats: readonly Page[];
  /** In its address. */
  readonly publicId: string;
  /** Without blanks. */
  readonly code: string;
}

export interface Preparation {
  readonly words: Words;
  readonly browser: Browser;
  /** Of whoever leads, signed in; it becomes the desk. */
  readonly desk: Page;
  /** Its address, without the language. */
  readonly assessment: string;
  readonly title: string;
  readonly mode: "named" | "pseudonym" | "anonymous";
  readonly questions: readonly string[];
  /** A browser each. */
  readonly seats: readonly BrowserContextOptions[];
}

/** Prepared, opened, with everybody in the room and the first question still to be read. */
export async function holdWorkshop(plan: Preparation): Promise<HeldWorkshop> {
  const { words, browser, desk } = plan;
  const publicId = await prepare(plan);
  await desk.goto(`/${words.locale}/a/${publicId}/regie`);
  await step(plan, "open");
  const code = ((await desk.locator("section .code").first().textContent()) ?? "").replace(/\s/g, "");
  const wall = await desk.context().newPage();
  await wall.goto(`/${words.locale}/a/${publicId}/ecran`);
  const seats: Page[] = [];
  for (const [place, options] of plan.seats.entries())
    seats.push(await takeSeat(plan, { code, options, name: `Hirondelle ${place + 1}` }));
  await expect(wall.getByText(words.t("workshops.screen.here", { count: seats.length }))).toBeVisible();
  await step(plan, "start");
  return { words, browser, desk, wall, seats, publicId, code };
}

/** Presses the button of a step on the desk, and waits for the page that it leads to. */
export async function step({ desk }: Pick<HeldWorkshop, "desk">, does: string): Promise<void> {
  const button = desk.locator(`button[name=intent][value=${does}]`).first();
  await button.waitFor();
  await Promise.all([desk.waitForEvent("framenavigated"), button.click()]);
  await desk.waitForLoadState("load");
}

/** Everybody votes at once, in the order of the seats; what is undefined does not vote. */
export async function voteAll(
  held: HeldWorkshop,
  votes: readonly (string | undefined)[],
  reasons: Readonly<Record<number, string>> = {},
): Promise<void> {
  await Promise.all(
    held.seats.map(async (page, place) => {
      const vote = votes[place];
      if (vote !== undefined) await voteOne(held, page, { vote, reason: reasons[place] });
    }),
  );
}

export async function expectVoted({ words, desk, wall }: HeldWorkshop, count: number, expected: number) {
  const text = words.t("board.voted", { count, voted: String(count), expected: String(expected) });
  for (const page of [desk, wall]) await expect(page.getByText(text, { exact: true })).toBeVisible();
}

/** What a page without script shows once it is asked for again. */
export async function lookAgain({ words: { t } }: HeldWorkshop, page: Page): Promise<void> {
  const link = page.getByRole("link", { name: t("seat.seat.refresh"), exact: true });
  if (await link.isVisible()) await link.click();
}

async function prepare({ words: { t, locale }, desk, assessment, ...plan }: Preparation): Promise<string> {
  await desk.goto(`/${locale}${assessment}/ateliers/nouveau`);
  await desk.getByLabel(t("workshops.field.title"), { exact: true }).fill(plan.title);
  await desk.getByRole("radio", { name: t(`workshops.mode.${plan.mode}`) }).check();
  const ticked = desk.getByRole("checkbox", { checked: true });
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  for (const summary of await desk.locator("summary").all()) await summary.click();
  for (const question of plan.questions) await desk.locator(`[id="question-${question}"]`).check();
  await desk.getByRole("button", { name: t("workshops.new.submit") }).click();
  await desk.waitForURL("**/preparer**");
  return /\/a\/([^/]+)\//.exec(desk.url())?.[1] ?? "";
}

interface Entry {
  readonly code: string;
  readonly options: BrowserContextOptions;
  readonly name: string;
}

async function takeSeat(plan: Preparation, { code, options, name }: Entry): Promise<Page> {
  const { browser, mode } = plan;
  const { t, locale } = plan.words;
  const context = await browser.newContext({ locale: locale === "fr" ? "fr-FR" : "en-GB", ...options });
  const page = await context.newPage();
  await page.goto(`/j/${code}`);
  if (mode !== "anonymous")
    await page
      .getByLabel(t(mode === "named" ? "seat.entry.name" : "seat.entry.pseudonym"), { exact: true })
      .fill(name);
  await page.getByRole("button", { name: t("seat.entry.submit") }).click();
  await page.waitForURL("**/moi");
  return page;
}

interface OneVote {
  readonly vote: string;
  readonly reason: string | undefined;
}

async function voteOne(held: HeldWorkshop, page: Page, { vote, reason }: OneVote): Promise<void> {
  const { t } = held.words;
  const submit = page.getByRole("button", { name: t("seat.vote.submit"), exact: true });
  await lookAgain(held, page);
  await submit.waitFor();
  await page.locator(`input[name=vote][value="${vote}"]`).check();
  if (reason !== undefined) await page.locator("textarea[name=raison]").fill(reason);
  await submit.click();
  const counted = t("seat.vote.counted", { vote: t("questions.level", { level: vote }) });
  await expect(page.getByText(counted)).toBeVisible();
}
