// After a workshop: people say a word on it, whoever led it rewords what was decided and shares the minutes, and then they are read.
import { expect } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { expectVoted, holdWorkshop, step, voteAll } from "./support/hold-workshop.ts";
import { startOfTeam } from "./support/lead-team.ts";
import { openHubs } from "./support/open-hubs.ts";
import { test } from "./support/test.ts";

const PLAIN = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
const SAID = ["Zélé", "<b>Écoute</b>", "clair", "âpre", "utile"];

test.use({ actionTimeout: 15_000 });

test("words of five, a decision reworded, minutes shared and read from a seat", async ({ browser }) => {
  test.setTimeout(120_000);
  const words = wordsOf("fr");
  const { t } = words;
  const { hubs, cookies } = await openHubs(browser);
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const desk = await context.newPage();
  const assessment = await startOfTeam(desk, hubs.team);
  const held = await holdWorkshop({
    ...{ words, browser, desk, assessment, title: "Suite", mode: "pseudonym" },
    questions: ["data.governance"],
    seats: [PLAIN, PLAIN, PLAIN, PLAIN, {}],
  });
  await step(held, "read");
  await step(held, "vote");
  await voteAll(held, ["3", "3", "3", "3", "2"]);
  await expectVoted(held, 5, 5);
  await step(held, "reveal");
  await step(held, "decide");
  await step(held, "close");

  const minutes = `/fr/a/${held.publicId}/compte-rendu`;
  for (const [place, seat] of held.seats.entries()) {
    await seat.goto(`/fr/a/${held.publicId}/moi`);
    await expect(seat.getByRole("link", { name: t("seat.scene.over.minutes") })).toHaveCount(0);
    await desk.goto(minutes);
    await expect(desk.getByText(t("minutes.said.fewWords"))).toBeVisible();
    await seat.getByLabel(t("seat.word.word")).fill(SAID[place] ?? "");
    await seat.getByLabel(t("seat.word.rating.4"), { exact: true }).check();
    await seat.getByRole("button", { name: t("seat.word.submit") }).click();
    await expect(seat.getByText(t("seat.word.said"))).toBeVisible();
  }
  await desk.goto(minutes);
  await expect(desk.getByText("<b>Écoute</b>")).toBeVisible();
  expect(await axeFaults(desk)).toEqual([]);

  await desk.getByText(t("minutes.edit.title")).click();
  await desk.getByLabel(t("minutes.edit.text")).fill("Un référent est nommé.");
  await desk.getByRole("button", { name: t("minutes.edit.save") }).click();
  await expect(desk.getByText("Un référent est nommé.").first()).toBeVisible();
  await desk.getByRole("button", { name: t("minutes.share.do") }).click();
  await expect(desk.getByRole("button", { name: t("minutes.share.undo") })).toBeVisible();

  const seat = held.seats[0] ?? desk;
  await seat.reload();
  await seat.getByRole("link", { name: t("seat.scene.over.minutes") }).click();
  await expect(seat.getByText("Un référent est nommé.")).toBeVisible();
  await expect(seat.getByText("Zélé")).toHaveCount(0);
  await context.close();
});
