import type { Browser, Page } from "@playwright/test";
import { test } from "@playwright/test";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";
import { joinTeam, nameAdministrator, signIn } from "./sign-in.ts";

const words = wordsOf("fr");

/**
 * A team has one first lead, so no métropole stands in two tests that make a team: these are for this one. Every worker
 * takes its own, the next one when it had to start again.
 */
const TEAMS = [
  ["dijon-metropole", "nantes-metropole", "toulouse-metropole"],
  [
    "bordeaux-metropole",
    "grenoble-alpes-metropole",
    "clermont-auvergne-metropole",
    "metropole-toulon-provence-mediterranee",
  ],
] as const;

/** Signs the reader of `page` in as an administrator who also leads a team. Gives the address of the team. */
export async function leadTeam(browser: Browser, page: Page): Promise<string> {
  const email = `lead-${crypto.randomUUID()}@accessibility.example`;
  nameAdministrator(email);
  const inviter = await (await browser.newContext()).newPage();
  await signIn(inviter, email, words);
  // An account that is there already answers its invitation signed in.
  await signIn(page, email, words);
  const slug = await freeTeam(inviter);
  await joinTeam(inviter, page, { slug, name: "Ada Dupont", role: "lead", email, words });
  await inviter.context().close();
  return `/t/${slug}`;
}

/** A new assessment of a team. Gives its address, without the language. */
export async function startOfTeam(page: Page, team: string): Promise<string> {
  await page.goto(`/fr${team}`);
  await page.getByRole("button", { name: words.t("dashboard.body.start.submit") }).click();
  await page.waitForURL(/\/e\/[\d-]+$/);
  return new URL(page.url()).pathname.slice(3);
}

export async function finalise(page: Page, assessment: string): Promise<void> {
  await page.goto(`/fr${assessment}/finaliser`);
  await page.getByRole("checkbox", { name: words.t("finalisation.accurate.label") }).check();
  await page.getByRole("button", { name: words.t("finalisation.submit") }).click();
  await page.getByRole("heading", { level: 1, name: words.t("finalisation.headingDone") }).waitFor();
}

async function freeTeam(inviter: Page): Promise<string> {
  for (const slug of TEAMS[test.info().parallelIndex % TEAMS.length] ?? []) {
    const response = await inviter.goto(`/fr/t/${slug}/equipe`);
    if (response?.status() === 200) return slug;
  }
  throw new Error("every team of this worker has its lead");
}
