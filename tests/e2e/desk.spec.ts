// Whoever leads has the desk on a table and the projector on the wall: both follow the room by themselves, and nothing that somebody
// types or presses is lost to it.
import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { type LedRoom, leadRoom } from "./support/lead-room.ts";
import { openHubs } from "./support/open-hubs.ts";
import { test } from "./support/test.ts";

const [GOVERNANCE, OPEN] = ["data.governance", "data.open"];
const { t } = wordsOf("fr");

let room: LedRoom;
test.beforeEach(async ({ browser }) => {
  test.setTimeout(120_000);
  room = await leadRoom(browser);
});
test.afterEach(() => {
  room.close();
  expect(faults.splice(0)).toEqual([]);
});

/** Of scripts, on whatever page. */
const faults: string[] = [];

/** Of whoever leads. */
async function aPage(browser: Browser, part: "regie" | "ecran", hasScript = true): Promise<Page> {
  const { cookies } = await openHubs(browser);
  const context = await browser.newContext({ javaScriptEnabled: hasScript });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(`/fr/a/${room.publicId}/${part}`);
  return page;
}

async function aSeat(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/j/${room.code}`);
  await page.getByLabel(t("seat.entry.pseudonym"), { exact: true }).fill(name);
  await page.getByRole("button", { name: t("seat.entry.submit") }).click();
  await page.waitForURL("**/moi");
  return page;
}

const voted = (page: Page, count: number, expected: number) =>
  page.getByText(t("board.voted", { count, voted: String(count), expected: String(expected) }), {
    exact: true,
  });

test("the desk and the wall follow the room by themselves", async ({ browser }) => {
  const desk = await aPage(browser, "regie");
  const wall = await aPage(browser, "ecran");
  await expect(desk.getByText(t("seat.look.live"))).toBeVisible();
  const seat = await aSeat(browser, "Hirondelle");
  await expect(desk.getByText("Hirondelle")).toBeVisible();
  await expect(wall.getByText(t("workshops.screen.here", { count: 1 }))).toBeVisible();

  await room.command("start", `read ${GOVERNANCE}`);
  await expect(desk.getByRole("button", { name: t("workshops.do.vote") })).toBeVisible();
  await expect(wall.getByText(t("workshops.screen.reading"))).toBeVisible();
  await room.command(`vote ${GOVERNANCE}`);
  await expect(voted(desk, 0, 1)).toBeVisible();
  await seat.locator("#vote-2").check();
  await seat.getByRole("button", { name: t("seat.vote.submit"), exact: true }).click();
  await expect(voted(desk, 1, 1)).toBeVisible();
  await expect(voted(wall, 1, 1)).toBeVisible();
  expect(await axeFaults(desk)).toEqual([]);

  await desk.getByRole("button", { name: t("workshops.do.reveal") }).click();
  await expect(wall.getByRole("table")).toBeVisible();
  for (const page of [desk, wall, seat]) await page.context().close();
});

test("what is typed at the desk stays, and is saved, while somebody else leads on", async ({ browser }) => {
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  const desk = await aPage(browser, "regie");
  await expect(desk.getByText(t("seat.look.live"))).toBeVisible();
  const note = desk.getByRole("textbox", { name: t("workshops.desk.note") });
  await note.pressSequentially("Le catalogue");
  const seat = await aSeat(browser, "Hirondelle");
  await expect(desk.getByText("Hirondelle")).toBeVisible();
  await expect(voted(desk, 0, 1)).toBeVisible();
  await expect(note).toBeFocused();
  await room.command(`reveal ${GOVERNANCE}`);
  await expect(desk.getByText(t("workshops.desk.behind.title"))).toBeVisible();
  await expect(note).toHaveValue("Le catalogue");
  await expect(note).toBeFocused();
  // The step of before is not taken a second time.
  await expect(desk.getByRole("button", { name: t("workshops.do.reveal") })).toBeVisible();
  await desk.getByRole("button", { name: t("workshops.desk.note.save") }).click();
  await expect(desk.getByRole("button", { name: t("workshops.do.reveal") })).toHaveCount(0);
  await expect(note).toHaveValue("Le catalogue");

  await note.fill("Autre chose");
  await room.command(`postpone ${GOVERNANCE}`);
  await desk.getByRole("button", { name: t("workshops.desk.behind.show") }).click();
  await expect(desk.getByText(t("workshops.desk.behind.title"))).toHaveCount(0);
  await expect(note).toHaveValue("Le catalogue");
  for (const page of [desk, seat]) await page.context().close();
});

test("a step is sent once, however often it is pressed", async ({ browser }) => {
  await room.command("start");
  const desk = await aPage(browser, "regie");
  await expect(desk.getByText(t("seat.look.live"))).toBeVisible();
  const sent: string[] = [];
  desk.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.postData() ?? "");
  });
  await desk.locator("button[value=read]").first().dblclick();
  await expect(desk.getByRole("button", { name: t("workshops.do.vote") })).toBeVisible();
  expect(sent).toHaveLength(1);
  await desk.context().close();
});

test("a proxy that keeps streams to itself: desk and wall ask within 8 s, and then show each change", async ({
  browser,
}) => {
  const desk = await aPage(browser, "regie");
  const wall = await aPage(browser, "ecran");
  for (const page of [desk, wall]) {
    await page.route("**/flux", () => undefined);
    await page.reload();
  }
  await Promise.all([desk, wall].map((page) => page.waitForRequest("**/etat", { timeout: 9_500 })));
  await room.command("start", `read ${OPEN}`);
  await expect(desk.getByRole("button", { name: t("workshops.do.vote") })).toBeVisible();
  await expect(wall.getByText(t("workshops.screen.reading"))).toBeVisible();
  for (const page of [desk, wall]) {
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.context().close();
  }
});

test("without script the desk and the wall look again when they are asked to", async ({ browser }) => {
  for (const part of ["regie", "ecran"] as const) {
    const page = await aPage(browser, part, false);
    await page.getByRole("link", { name: t("workshops.screen.refreshing") }).click();
    await expect(page.locator('meta[http-equiv="refresh"]')).toHaveAttribute("content", "5");
    await page.context().close();
  }
});
