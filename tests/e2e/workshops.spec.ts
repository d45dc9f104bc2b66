// Workshops from their preparation to what they write into the assessment, as everybody in the room sees them at once.
import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import {
  expectVoted,
  type HeldWorkshop,
  holdWorkshop,
  lookAgain,
  step,
  voteAll,
} from "./support/hold-workshop.ts";
import { startOfTeam } from "./support/lead-team.ts";
import { openHubs } from "./support/open-hubs.ts";
import { joinTeam } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const [GOVERNANCE, OPEN] = ["data.governance", "data.open"] as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const NARROW = { viewport: { width: 320, height: 640 }, hasTouch: true };
const PLAIN = { ...PHONE, javaScriptEnabled: false };

/** A new assessment, in the browser of its lead. */
async function lead(
  browser: Browser,
): Promise<{ readonly page: Page; readonly assessment: string; readonly team: string }> {
  const { hubs, cookies } = await openHubs(browser);
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  return { page, assessment: await startOfTeam(page, hubs.team), team: hubs.team };
}

async function end({ desk, seats }: HeldWorkshop): Promise<void> {
  for (const page of [desk, ...seats]) await page.context().close();
}

/** Its place in a workshop is that of the table, which stands once a round is revealed, and nowhere before. */
async function expectNothingRevealed({ desk, wall, seats }: HeldWorkshop): Promise<void> {
  for (const page of [desk, wall, ...seats]) await expect(page.getByRole("table")).toHaveCount(0);
}

test.use({ actionTimeout: 15_000 });
test.beforeEach(() => test.setTimeout(120_000));

test("a workshop of five, one without script and one at 320 px: two rounds, a reason, a decision with its dissent, taken over", async ({
  browser,
}) => {
  const words = wordsOf("fr");
  const { t } = words;
  const { page: desk, assessment } = await lead(browser);
  const held = await holdWorkshop({
    ...{ words, browser, desk, assessment, title: "Données du 18 mars", mode: "pseudonym" },
    questions: [GOVERNANCE, OPEN],
    seats: [PLAIN, NARROW, PHONE, PHONE, {}],
  });
  const { wall, seats } = held;
  const [plain, ...live] = seats as [Page, ...Page[]];

  await step(held, "read");
  await expect(wall.getByText(t("workshops.screen.reading"))).toBeVisible();
  await step(held, "vote");
  const [shown, unread] = ["Le catalogue n’est tenu par personne.", "Cela dépend de la direction."];
  await voteAll(held, [undefined, "0", "1", "4", "4"], { 1: shown, 3: unread });
  await expectVoted(held, 4, 5);
  await expectNothingRevealed(held);
  await voteAll(held, ["3"]);
  await expectVoted(held, 5, 5);
  await expectNothingRevealed(held);

  await step(held, "reveal");
  for (const page of [wall, ...live]) await expect(page.getByRole("table")).toBeVisible();
  await expect(desk.getByText(shown)).toBeVisible();
  for (const page of [wall, ...live]) await expect(page.getByText(shown)).toHaveCount(0);
  await desk.getByRole("button", { name: t("workshops.desk.reasons.showThis", { text: shown }) }).click();
  for (const page of [wall, ...live]) await expect(page.getByText(shown)).toBeVisible();
  await lookAgain(held, plain);
  await expect(plain.getByText(shown)).toBeVisible();
  for (const page of [wall, plain, ...live]) await expect(page.getByText(unread)).toHaveCount(0);

  await step(held, "debate");
  await step(held, "vote-again");
  await voteAll(held, ["3", "3", "2", "3", "3"]);
  await expectVoted(held, 5, 5);
  await step(held, "reveal");
  await expect(wall.getByText(t("board.agreement.agreed"), { exact: true })).toBeVisible();
  // Agreed on, it is proposed, and what dissents is drafted.
  await expect(desk.locator("#level-3")).toBeChecked();
  const dissent = desk.getByLabel(t("board.dissent"), { exact: true });
  await expect(dissent).toHaveValue(/2/);
  await desk.getByLabel(t("workshops.desk.decision"), { exact: true }).fill("Un catalogue, tenu.");
  await dissent.fill("Palier 2 pour une personne : il manque les satellites.");
  await step(held, "decide");
  for (const page of [wall, ...live]) {
    await expect(page.getByText("Un catalogue, tenu.")).toBeVisible();
    await expect(page.getByText("il manque les satellites", { exact: false })).toBeVisible();
  }

  await desk.getByText(t("workshops.desk.end")).click();
  await step(held, "close");
  for (const page of live)
    await expect(page.getByRole("heading", { name: t("seat.scene.over") })).toBeVisible();
  await expect(wall.getByText(t("workshops.screen.over"))).toBeVisible();
  await desk.getByRole("link", { name: t("workshops.desk.toTransfer") }).click();
  await desk.getByRole("button", { name: t("minutes.transfer.submit") }).click();
  await expect(desk.getByText(t("minutes.notice.taken"))).toBeVisible();
  await desk.goto(`/fr${assessment}/s/data/q/${GOVERNANCE}`);
  await expect(desk.getByRole("radio", { name: "3" }).first()).toBeChecked();
  await desk.goto(`/fr/a/${held.publicId}/compte-rendu`);
  await expect(desk.getByText("il manque les satellites", { exact: false }).first()).toBeVisible();
  await end(held);
});

test("an anonymous workshop, in English: nobody is named anywhere, and what it agrees on is taken over", async ({
  browser,
}) => {
  const words = wordsOf("en");
  const { t } = words;
  const { page: desk, assessment } = await lead(browser);
  const held = await holdWorkshop({
    ...{ words, browser, desk, assessment, title: "Open data", mode: "anonymous" },
    questions: [OPEN],
    seats: [PLAIN, NARROW, PHONE, PHONE, {}],
  });
  const { wall, seats } = held;
  const [, ...live] = seats;
  await expect(desk.getByRole("button", { name: t("workshops.desk.remove"), exact: false })).toHaveCount(0);
  await step(held, "read");
  await step(held, "vote");
  await voteAll(held, ["2", "2", "2", undefined, "3"]);
  await expectVoted(held, 4, 5);
  await expectNothingRevealed(held);
  // Nobody is told who is waited for.
  await expect(
    desk.getByText(t("workshops.desk.missing", { names: "" }).trim(), { exact: false }),
  ).toHaveCount(0);
  await voteAll(held, [undefined, undefined, undefined, "2"]);
  await expectVoted(held, 5, 5);
  await step(held, "reveal");
  await expect(wall.getByText(t("board.agreement.agreed"), { exact: true })).toBeVisible();
  for (const page of live) await expect(page.getByRole("table")).toBeVisible();
  await step(held, "decide");
  await step(held, "close");
  for (const page of live)
    await expect(page.getByRole("heading", { name: t("seat.scene.over") })).toBeVisible();
  await desk.getByRole("link", { name: t("workshops.desk.toTransfer") }).click();
  await desk.getByRole("button", { name: t("minutes.transfer.submit") }).click();
  await expect(desk.getByText(t("minutes.notice.taken"))).toBeVisible();
  await desk.goto(`/en${assessment}/s/data/q/${OPEN}`);
  await expect(desk.getByRole("radio", { name: "2" }).first()).toBeChecked();
  await end(held);
});

test("a consultant without rights on the answers leads and proposes, and a member takes it over", async ({
  browser,
}) => {
  const words = wordsOf("fr");
  const { t } = words;
  const { page: member, assessment, team } = await lead(browser);
  const desk = await (await browser.newContext()).newPage();
  const slug = team.replace("/t/", "");
  const email = `conseil-${crypto.randomUUID()}@cabinet.example`;
  await joinTeam(member, desk, { slug, email, name: "Camille", role: "consultant", words });
  const held = await holdWorkshop({
    ...{ words, browser, desk, assessment, title: "Mission", mode: "named", questions: [GOVERNANCE] },
    seats: [PHONE, PHONE, PHONE, PHONE],
  });
  await step(held, "read");
  await step(held, "vote");
  await voteAll(held, ["2", "2", "2"]);
  await expect(desk.getByText(t("workshops.desk.missing", { names: "Hirondelle 4" }))).toBeVisible();
  await voteAll(held, [undefined, undefined, undefined, "2"]);
  await expectVoted(held, 4, 4);
  await step(held, "reveal");
  await step(held, "decide");
  await step(held, "close");

  const answer = `/fr${assessment}/s/data/q/${GOVERNANCE}`;
  expect((await desk.goto(answer))?.status()).toBe(404);
  const transfer = `/fr${assessment}/ateliers/${held.publicId}/transferer`;
  await desk.goto(transfer);
  await expect(desk.getByRole("button", { name: t("minutes.transfer.submit") })).toHaveCount(0);
  await desk.getByRole("button", { name: t("minutes.transfer.propose") }).click();
  await expect(desk.getByText(t("minutes.notice.proposed"))).toBeVisible();
  await member.goto(answer);
  await expect(member.getByRole("radio", { checked: true })).toHaveCount(0);

  await member.goto(transfer);
  await member.getByRole("button", { name: t("minutes.transfer.submit") }).click();
  await expect(member.getByText(t("minutes.notice.taken"))).toBeVisible();
  await member.goto(answer);
  await expect(member.getByRole("radio", { name: "2" }).first()).toBeChecked();
  await member.context().close();
  await end(held);
});
