import type { Browser, Page } from "@playwright/test";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";
import { joinTeam, nameAdministrator, signIn } from "./sign-in.ts";

const words = wordsOf("fr");

/** Signs the reader of `page` in as an administrator who also leads the team of Tours. Once a worker. */
export async function leadTeam(browser: Browser, page: Page): Promise<void> {
  const email = `lead-${crypto.randomUUID()}@accessibility.example`;
  nameAdministrator(email);
  const inviter = await (await browser.newContext()).newPage();
  await signIn(inviter, email, words);
  const team = { slug: "tours-metropole-val-de-loire", name: "Ada Dupont", role: "lead" } as const;
  await joinTeam(inviter, page, { ...team, email, words });
  await inviter.context().close();
}
