// What a room looks at: the wall is read from three metres, and whoever leads has the next step under their hand, whatever goes on.
import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { endOfMainAct } from "./support/first-screen.ts";
import { type LedRoom, leadRoom } from "./support/lead-room.ts";
import { openHubs } from "./support/open-hubs.ts";
import { smallTexts } from "./support/small-texts.ts";
import { test } from "./support/test.ts";

const [GOVERNANCE, OPEN] = ["data.governance", "data.open"];
const WALL = { width: 1920, height: 1080 };
const TABLE = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };
/** Of a letter on the wall, in pixels: 28, read from three metres. */
const LEAST = 28;
const { t } = wordsOf("fr");

/** What leads to each scene from the one before; the votes are cast in "voting". */
const SCENES: readonly (readonly [string, readonly string[]])[] = [
  ["waiting", []],
  ["between", ["start"]],
  ["reading", [`read ${GOVERNANCE}`]],
  ["voting", [`vote ${GOVERNANCE}`]],
  ["revealed", [`reveal ${GOVERNANCE}`]],
  ["debated", [`debate ${GOVERNANCE}`]],
  ["second round", [`vote-again ${GOVERNANCE}`]],
  ["second time revealed", [`reveal ${GOVERNANCE}`]],
  ["decided", [`decide ${GOVERNANCE}`]],
  ["paused", ["pause"]],
  ["next question", ["resume", `read ${OPEN}`]],
  ["over", ["close"]],
];

let room: LedRoom;
test.beforeEach(async ({ browser }) => {
  test.setTimeout(120_000);
  room = await leadRoom(browser);
});
test.afterEach(() => room.close());

async function aPage(browser: Browser, part: "regie" | "ecran"): Promise<Page> {
  const { cookies } = await openHubs(browser);
  // Without script a page is asked for at each scene, and nothing has to be waited for.
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(`/fr/a/${room.publicId}/${part}`);
  return page;
}

async function aVoter(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`/j/${room.code}`);
  await page.getByLabel(t("seat.entry.pseudonym"), { exact: true }).fill(name);
  await page.getByRole("button", { name: t("seat.entry.submit") }).click();
  await page.waitForURL("**/moi");
  return page;
}

async function vote(voters: readonly Page[], desk: Page): Promise<void> {
  for (const [place, voter] of voters.entries()) {
    await voter.reload();
    await voter.locator("input[name=vote]").nth(place).check();
    await voter.locator("textarea").fill(`Une raison que tout le monde peut lire, la ${place + 1}e.`);
    await voter.getByRole("button", { name: t("seat.vote.submit"), exact: true }).click();
  }
  await desk.reload();
}

async function eachScene(
  browser: Browser,
  look: (scene: string, desk: Page) => Promise<void>,
): Promise<void> {
  const desk = await aPage(browser, "regie");
  const voters = [await aVoter(browser, "Hirondelle"), await aVoter(browser, "Martinet")];
  for (const [scene, commands] of SCENES) {
    await room.command(...commands);
    await desk.reload();
    if (scene === "voting") await vote(voters, desk);
    if (scene === "revealed")
      await desk
        .getByRole("button", { name: /Montrer à tous/ })
        .first()
        .click();
    await look(scene, desk);
  }
  for (const page of [desk, ...voters]) await page.context().close();
}

test("the wall: no letter below 28 px on any scene, and the address and the code of the room as large as they go", async ({
  browser,
}) => {
  const wall = await aPage(browser, "ecran");
  await wall.setViewportSize(WALL);
  const code = wall.getByText(`${room.code.slice(0, 3)} ${room.code.slice(3)}`);
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  expect(await code.evaluate(sizeOf)).toBeGreaterThanOrEqual(96);
  expect(await wall.getByText(`/j/${room.code}`).evaluate(sizeOf)).toBeGreaterThanOrEqual(48);
  await eachScene(browser, async (scene) => {
    await wall.reload();
    expect.soft(await wall.evaluate(smallTexts, LEAST), scene).toEqual([]);
    const width = await wall.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, scene).toBeLessThanOrEqual(WALL.width);
  });
  await wall.context().close();
});

test("the desk: the next step stands in the first screen of a tablet and of a phone in every state", async ({
  browser,
}) => {
  await eachScene(browser, async (scene, desk) => {
    for (const size of [TABLE, PHONE]) {
      await desk.setViewportSize(size);
      const act = await desk.evaluate(endOfMainAct);
      const primaries = await desk.locator("main [data-kind=primary]").count();
      expect.soft(primaries, `${scene}: one step comes first`).toBe(scene === "over" ? 0 : 1);
      if (scene === "over") continue;
      expect.soft(act?.html, `${scene} at ${size.width}`).toContain('data-kind="primary"');
      expect.soft(act?.bottom, `${scene} at ${size.width}`).toBeLessThanOrEqual(size.height);
    }
  });
});
