// The guide "Animer un atelier", followed step by step by somebody who knows nothing else: what it names between its quotation marks is
// looked for by that very name and pressed where it stands on the page.
import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import type { MessageKey } from "../../app/i18n/words.ts";
import { type CountedVisit, countVisit } from "./support/counted-visit.ts";
import { startOfTeam } from "./support/lead-team.ts";
import { openHubs } from "./support/open-hubs.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: "fr-FR" };

test.use({ actionTimeout: 15_000 });

/** Presses what the guide calls so. */
type Follow = (key: MessageKey) => Promise<void>;

/** What stands between the quotation marks of the guide. */
async function namesInGuide(page: Page): Promise<ReadonlySet<string>> {
  await page.goto("/fr/animer-un-atelier");
  const text = (await page.locator("main").textContent()) ?? "";
  return new Set([...text.matchAll(/«\s([^»]+)\s»/g)].map(([, name = ""]) => name));
}

function follower(page: Page, names: ReadonlySet<string>): Follow {
  const { press } = countVisit(page);
  return async (key) => {
    const name = t(key);
    expect(names, "a name that the guide says").toContain(name);
    const control = page
      .getByRole("button", { name, exact: true })
      .or(page.getByRole("link", { name, exact: true }))
      .or(page.locator("summary").getByText(name, { exact: true }));
    await unfold(page, press);
    await expect(control.first()).toBeVisible();
    await press(control.first());
  };
}

/** Other steps stand behind a fold, as the guide has no need to say: whoever looks for one opens it. */
async function unfold(page: Page, press: CountedVisit["press"]): Promise<void> {
  const fold = page.locator("details:not([open]) > summary").filter({ hasText: t("workshops.desk.others") });
  if ((await fold.count()) > 0) await press(fold.first());
}

async function aSeat(browser: Browser, code: string): Promise<Page> {
  const page = await (await browser.newContext(PHONE)).newPage();
  const { press } = countVisit(page);
  await page.goto(`/j/${code}`);
  await page.getByLabel(t("seat.entry.pseudonym"), { exact: true }).fill("Hirondelle");
  await press(page.getByRole("button", { name: t("seat.entry.submit") }));
  await page.waitForURL("**/moi");
  return page;
}

async function vote(page: Page, level: number): Promise<void> {
  const { press } = countVisit(page);
  const submit = page.getByRole("button", { name: t("seat.vote.submit"), exact: true });
  await submit.waitFor();
  await page.locator(`input[name=vote][value="${level}"]`).check();
  await press(submit);
  const counted = t("seat.vote.counted", { vote: t("questions.level", { level }) });
  await expect(page.getByText(counted)).toBeVisible();
}

test("somebody who never led a workshop follows the guide from the first page to what is taken over", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { hubs, cookies } = await openHubs(browser);
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  const assessment = await startOfTeam(page, hubs.team);
  const names = await namesInGuide(page);
  const follow = follower(page, names);
  const { press } = countVisit(page);

  await test.step("before", async () => {
    await page.goto(`/fr${assessment}`);
    await follow("answering.hub.workshops");
    await follow("workshops.list.new");
    await page.getByLabel(t("workshops.field.title"), { exact: true }).fill("Données du 18 mars");
    for (const key of [
      "workshops.new.suggested",
      "workshops.field.mode",
      "workshops.field.threshold",
    ] as const)
      await expect(page.getByText(t(key), { exact: true }).first()).toBeVisible();
    await follow("workshops.new.submit");
    await page.waitForURL("**/preparer**");
    await expect(page.getByText(t("workshops.field.prevote"), { exact: true })).toBeVisible();
    await follow("workshops.prepare.save");
  });

  const seat = await test.step("the room", async () => {
    await press(page.getByRole("link", { name: t("workshops.list.desk"), exact: true }));
    await follow("workshops.do.open");
    await follow("workshops.desk.toScreen");
    const code = (await page.locator("[class*=code]").first().textContent()) ?? "";
    await page.goBack();
    const one = await aSeat(browser, code.replaceAll(/\s/g, "").slice(0, 6));
    await follow("workshops.do.start");
    await follow("workshops.do.lock");
    return one;
  });

  await test.step("a question", async () => {
    await press(page.locator("button[value=read]").first());
    await follow("workshops.do.vote");
    await vote(seat, 2);
    await follow("workshops.do.reveal");
    await follow("workshops.do.debate");
    await follow("workshops.do.vote-again");
    await vote(seat, 3);
    await follow("workshops.do.reveal");
    await press(page.locator("input[name=level][value='3']"));
    await follow("workshops.do.decide");
    await press(page.locator("button[value=read]").first());
    await follow("workshops.do.postpone");
  });

  await test.step("after", async () => {
    await follow("workshops.desk.end");
    await follow("workshops.do.close");
    await follow("workshops.toMinutes");
    await follow("minutes.share.do");
    await follow("minutes.toTransfer");
    await press(page.locator("input[type=checkbox]").first());
    await follow("minutes.transfer.submit");
    await expect(page.getByText(t("minutes.notice.taken"))).toBeVisible();
  });
  for (const one of [page, seat]) await one.context().close();
});
