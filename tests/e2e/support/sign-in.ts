// People with accounts: named at the terminal or invited, and let in by the mails that the local outbox shows.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Words } from "../../../app/i18n/words.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** As a host would, while the server runs. */
export function nameAdministrator(email: string): void {
  execFileSync(process.execPath, ["app/commands/admin.server.ts", "add", email], {
    cwd: ROOT,
    stdio: "pipe",
    env: { ...process.env, DATABASE_PATH: ".cache/e2e/barometre.sqlite" },
  });
}

/** Asks for a link, reads it in the outbox and confirms it. */
export async function signIn(page: Page, email: string, { t, locale }: Words): Promise<void> {
  await page.goto(`/${locale}/connexion`);
  await page.getByLabel(t("kit.email.label")).fill(email);
  await page.getByRole("button", { name: t("account.signIn.submit") }).click();
  await page.getByRole("heading", { level: 1, name: t("account.signIn.sent.title") }).waitFor();
  await page.goto(await mailedLink(page, email, locale));
  await page.getByRole("button", { name: t("account.link.submit") }).click();
  await page.getByRole("heading", { level: 1, name: t("account.page.title") }).waitFor();
}

/** The address in the newest mail to someone. */
export async function mailedLink(page: Page, email: string, locale: string): Promise<string> {
  await page.goto(`/${locale}/boite-d-envoi`);
  const mail = page.getByRole("article").filter({ hasText: email }).first();
  return (await mail.getByRole("link").getAttribute("href")) ?? "";
}

export interface Invited {
  readonly slug: string;
  readonly email: string;
  readonly name: string;
  readonly role: "lead" | "contributor" | "reader" | "commune" | "consultant";
  /** Place of the commune in the list of the form, from 1. */
  readonly commune?: number;
}

/** `inviter` is signed in and may invite; `page` is the browser of who accepts. */
export async function joinTeam(
  inviter: Page,
  page: Page,
  { words: { t, locale }, ...invited }: Invited & { readonly words: Words },
): Promise<void> {
  const { slug, email, name, role } = invited;
  await inviter.goto(`/${locale}/t/${slug}/equipe`);
  await inviter.getByLabel(t("kit.email.label")).fill(email);
  await inviter.getByRole("radio", { name: t(`team.roles.${role}`) }).check();
  if (invited.commune !== undefined)
    await inviter
      .getByRole("combobox", { name: t("team.members.commune.label") })
      .selectOption({ index: invited.commune });
  await inviter.getByRole("button", { name: t("team.members.invite.submit") }).click();
  await inviter.getByText(t("team.members.invited")).waitFor();
  await page.goto(await mailedLink(page, email, locale));
  await page.getByLabel(t("team.invitation.name.label")).fill(name);
  await page.getByRole("button", { name: t("team.invitation.accept") }).click();
  await page.waitForURL(`**/${locale}/t/${slug}`);
}
