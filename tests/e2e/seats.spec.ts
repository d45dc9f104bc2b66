// Somebody takes part in a workshop on their phone: by the code of the room, without an account, with and without script, on a good
// line, a bad one and none.
import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { controlFaults } from "./support/control-faults.ts";
import { type LedRoom, leadRoom } from "./support/lead-room.ts";
import { test } from "./support/test.ts";

const [GOVERNANCE, OPEN] = ["data.governance", "data.open"];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const { t } = wordsOf("fr");

let room: LedRoom;
test.beforeEach(async ({ browser }) => {
  test.setTimeout(120_000);
  room = await leadRoom(browser);
});
test.afterEach(() => room.close());

async function aPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext({ ...PHONE, ...options })).newPage();
}

async function takeSeat(page: Page, name: string): Promise<void> {
  await page.goto(`/j/${room.code}`);
  await page.getByLabel(t("seat.entry.pseudonym"), { exact: true }).fill(name);
  await page.getByRole("button", { name: t("seat.entry.submit") }).click();
  await expect(page.getByText(name)).toBeVisible();
}

/** What has to hold of each page, in whatever state the room is. */
async function expectSound(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  const width = page.viewportSize()?.width ?? 0;
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width, height: 844 });
  expect(await controlFaults(page)).toEqual([]);
}

const submit = (page: Page) => page.getByRole("button", { name: t("seat.vote.submit"), exact: true });
const counted = (page: Page, level: number) =>
  page.getByText(t("seat.vote.counted", { vote: t("questions.level", { level }) }));

test("U1, A2: the way of a seat, from the code to the decision, sound in every state", async ({ page }) => {
  await page.setViewportSize(PHONE.viewport);
  await page.goto("/fr/rejoindre");
  await page.getByLabel(t("seat.join.code")).fill("zzz zzz");
  await page.getByRole("button", { name: t("seat.join.submit") }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expectSound(page);
  await page
    .getByLabel(t("seat.join.code"))
    .fill(`${room.code.slice(0, 3)} ${room.code.slice(3)}`.toLowerCase());
  await page.getByRole("button", { name: t("seat.join.submit") }).click();
  await expectSound(page);
  await page.getByRole("button", { name: t("seat.entry.submit") }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByLabel(t("seat.entry.pseudonym"), { exact: true }).fill("Hirondelle");
  await page.getByRole("button", { name: t("seat.entry.submit") }).click();
  await expect(page.getByText("Hirondelle")).toBeVisible();
  await expect(page.getByText(t("seat.look.live"))).toBeVisible();
  await expectSound(page);
  await page.getByText(t("seat.practice"), { exact: true }).click();
  await page.getByRole("button", { name: t("seat.practice.submit") }).click();
  await expect(page.getByText(t("seat.practice.done"))).toBeVisible();

  await room.command("start", `read ${GOVERNANCE}`);
  await expect(page.getByText(t("seat.scene.reading.what"))).toBeVisible();
  await expect(page.locator("main h1")).toBeFocused();
  await expectSound(page);

  await room.command(`vote ${GOVERNANCE}`);
  await expect(page.getByText(t("seat.said.voting", { place: 1 }))).toBeAttached();
  await expectSound(page);
  await submit(page).click();
  await expect(page.getByRole("alert")).toContainText(t("seat.vote.none"));
  await page.locator("#vote-3").check();
  await page.getByLabel(t("seat.vote.reason"), { exact: true }).fill("Le catalogue existe et il est tenu.");
  // Tapped twice, it is one vote.
  await submit(page).dblclick();
  await expect(counted(page, 3)).toBeVisible();
  expect(room.countVotes(GOVERNANCE ?? "")).toBe(1);
  await expectSound(page);

  await room.command(`reveal ${GOVERNANCE}`);
  await expect(
    page.getByText(t("seat.own", { vote: t("questions.level", { level: 3 }), round: "Tour 1" })),
  ).toBeVisible();
  await expectSound(page);
  await room.command(`decide ${GOVERNANCE}`);
  await expect(page.getByText(t("board.decision.none"))).toBeVisible();
  await room.command("close");
  await expect(page.getByRole("heading", { name: t("seat.scene.over") })).toBeVisible();
  await expectSound(page);
});

test("scenario 23, network lost during a vote: 40 s later it is counted once; closed meanwhile, it is kept for the next round", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  await takeSeat(page, "Ada");
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  await page.locator("#vote-2").check();
  await page.context().setOffline(true);
  await submit(page).click();
  await expect(page.getByText(t("seat.vote.unsent"), { exact: true })).toBeVisible();
  await page.waitForTimeout(40_000);
  expect(room.countVotes(GOVERNANCE ?? "")).toBe(0);
  await page.context().setOffline(false);
  await expect(counted(page, 2)).toBeVisible({ timeout: 15_000 });
  expect(room.countVotes(GOVERNANCE ?? "")).toBe(1);

  await room.command(`reveal ${GOVERNANCE}`, `vote-again ${GOVERNANCE}`);
  await page.locator("#vote-3").check();
  await page.context().setOffline(true);
  await submit(page).click();
  await expect(page.getByText(t("seat.vote.unsent"), { exact: true })).toBeVisible();
  await room.command(`reveal ${GOVERNANCE}`);
  await page.context().setOffline(false);
  await expect(page.getByText(t("seat.late"))).toBeVisible({ timeout: 15_000 });
  expect(room.countVotes(GOVERNANCE ?? "")).toBe(0);
  await room.command(`vote-again ${GOVERNANCE}`);
  await expect(submit(page)).toBeVisible();
  await expect(page.locator("#vote-3")).toBeChecked();
  await page.context().close();
});

test("scenario 27, a new device: the same seat, its vote can be changed, the total stays", async ({
  browser,
}) => {
  const phone = await aPhone(browser);
  await takeSeat(phone, "Ada");
  const code = (await phone.locator("strong", { hasText: /^[A-Z0-9]{2}-[A-Z0-9]{2}$/ }).textContent()) ?? "";
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  await phone.locator("#vote-2").check();
  await submit(phone).click();
  await expect(counted(phone, 2)).toBeVisible();
  await phone.context().close();
  const laptop = await (await browser.newContext()).newPage();
  await laptop.goto(`/j/${room.code}`);
  await laptop.getByText(t("seat.return.summary")).click();
  await laptop.getByLabel(t("seat.return.code"), { exact: true }).fill(code);
  await laptop.getByRole("button", { name: t("seat.return.submit") }).click();
  await expect(counted(laptop, 2)).toBeVisible();
  await laptop.getByText(t("seat.vote.change"), { exact: true }).first().click();
  await laptop.locator("#vote-3").check();
  await laptop.getByRole("button", { name: t("seat.vote.change") }).click();
  await expect(counted(laptop, 3)).toBeVisible();
  expect(room.countVotes(GOVERNANCE ?? "")).toBe(1);
  await laptop.context().close();
});

test("scenario 29, a proxy that keeps streams to itself: the page asks within 8 s, and then shows each change within 5", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  // The stream is asked for, and nothing of it arrives.
  await page.route("**/flux", () => undefined);
  await takeSeat(page, "Ada");
  const since = Date.now();
  await page.waitForRequest("**/etat", { timeout: 9_500 });
  expect(Date.now() - since).toBeLessThan(9_500);
  await room.command("start", `read ${OPEN}`);
  await expect(page.getByText(t("seat.scene.reading.what"))).toBeVisible({ timeout: 5_000 });
  await room.command(`vote ${OPEN}`);
  await expect(submit(page)).toBeVisible({ timeout: 5_000 });
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.context().close();
});

test("without script: votes, is told that a vote came too late, and finds it in the next round", async ({
  browser,
}) => {
  const page = await aPhone(browser, { javaScriptEnabled: false });
  await takeSeat(page, "Ada");
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  await page.getByRole("link", { name: t("seat.seat.refresh"), exact: true }).click();
  await page.locator("#vote-2").check();
  await submit(page).click();
  await expect(counted(page, 2)).toBeVisible();
  await room.command(`reveal ${GOVERNANCE}`, `vote-again ${GOVERNANCE}`);
  await page.getByRole("link", { name: t("seat.seat.refresh"), exact: true }).click();
  await page.locator("#vote-3").check();
  await room.command(`reveal ${GOVERNANCE}`);
  await submit(page).click();
  await expect(page.getByText(t("seat.late"))).toBeVisible();
  await room.command(`vote-again ${GOVERNANCE}`);
  await page.getByRole("button", { name: t("seat.late.look") }).click();
  await expect(page.locator("#vote-3")).toBeChecked();
  await submit(page).click();
  await expect(counted(page, 3)).toBeVisible();
  await page.getByRole("link", { name: t("seat.look.follow") }).click();
  await expect(page.locator('meta[http-equiv="refresh"]')).toHaveAttribute("content", "10");
  await page.context().close();
});

test("whoever looks on from afar sees what the room sees, and no more", async ({ browser }) => {
  const page = await aPhone(browser);
  await page.goto(`/j/${room.code}`);
  await page.getByRole("link", { name: t("seat.watch") }).click();
  await expect(page.getByText(t("seat.watch.here", { count: 0 }))).toBeVisible();
  await expectSound(page);
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  await expect(page.getByText(t("board.voted", { count: 0, voted: "0", expected: "0" }))).toBeVisible();
  await expect(page.locator("main input")).toHaveCount(0);
  await expectSound(page);
  await page.context().close();
});
