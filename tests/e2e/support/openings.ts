// The ways to pages that no address leads to: by a form, mostly by a mistake in it.

import type { Page } from "@playwright/test";
import { bodies } from "../../../app/address-policy.ts";
import type { Words } from "../../../app/i18n/words.ts";
import { openJustification } from "./open-justification.ts";
import { startAssessment } from "./start-assessment.ts";

/**
 * What a test has opened, without the language: an assessment with no answer, one with all of them, a team, and two
 * assessments of that team, of which one is finalised.
 */
export interface Hubs {
  readonly empty: string;
  readonly full: string;
  readonly team: string;
  readonly draft: string;
  readonly finalised: string;
  /** Of that team: its answer to `data.open` has a file. */
  readonly files: string;
  /** A workshop on the draft of that team, which is over. */
  readonly ended: string;
  readonly minutes: string;
}

export interface Reader {
  readonly words: Words;
  readonly hubs: Hubs;
}

/** Opens a page in the language of its reader. */
export type Opening = (page: Page, reader: Reader) => Promise<unknown>;

export const openSecretLink: Opening = async (page, { words: { locale, t } }) => {
  await page.goto(`/${locale}/commencer/brest-metropole`);
  await page.getByRole("button", { name: t("start.before.submit") }).click();
  await page.waitForURL(/\/lien$/);
};

/** Somebody asks to be let into the team, and its lead opens what they wrote. */
export const openAccessRequest: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}/demande-d-acces/${hubs.team.slice("/t/".length)}`);
  const name = `Anne ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel(t("team.invitation.name.label")).fill(name);
  await page.getByLabel(t("team.access.job.label")).fill("Chargée de mission");
  await page.locator("[name=courriel]").fill(`${crypto.randomUUID()}@access.example`);
  await page.getByRole("button", { name: t("team.access.submit") }).click();
  await page.waitForURL(/recue/);
  await page.goto(`/${locale}${hubs.team}/equipe`);
  await page.getByRole("row", { name }).getByRole("link").click();
  await page.waitForURL(/\/demandes\//);
};

/** The trial is kept in the account of the reader: the link that this browser holds opens it no more. */
export const openMovedTrial: Opening = async (page, { words: { locale, t } }) => {
  const { hub } = await startAssessment(page, { locale });
  await page.goto(`${hub}/rattacher`);
  await page.getByRole("button", { name: t("start.attach.confirm") }).click();
  await page.getByText(t("kit.attach.done")).waitFor();
  await page.goto(`${hub}/confiee`);
};

export const openRemoval: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}${hubs.files}/s/data/q/data.open/pieces`);
  await page.getByRole("link", { name: t("evidence.remove.link") }).click();
  await page.getByRole("button", { name: t("evidence.remove.submit") }).waitFor();
};

export const sendWrongFile: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}${hubs.files}/s/data/q/data.open/pieces`);
  const buffer = Buffer.from("<html></html>");
  const label = page.getByLabel(t("evidence.add.label"), { exact: true });
  await label.setInputFiles({ name: "page.pdf", mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: t("evidence.add.submit") }).click();
  await page.getByRole("alert").waitFor();
};

export const openProjection: Opening = async (page, { words, hubs }) => {
  await page.goto(`/${words.locale}${hubs.full}/resultats`);
  const lever = page.locator("[name=leviers], [name=levier]").first();
  const fold = page.locator("details:not([open])", { has: lever });
  if ((await fold.count()) > 0) await fold.first().locator("> summary").click();
  await lever.check();
  await page.getByRole("button", { name: words.t("results.if.show") }).click();
  await page.waitForURL(/leviers=/);
  // Without the place that the form leads to, where the keyboard would begin.
  await page.goto(page.url().replace(/#.*/, ""));
};

export const startWithoutName: Opening = async (page, { words: { locale, t } }) => {
  await page.goto(`/${locale}/commencer/autre`);
  await page.getByRole("button", { name: t("start.before.submit") }).click();
  await page.getByRole("alert").waitFor();
};

/** Planning is not among the competences of nobody: with nothing answered, "not applicable" is open. */
export const leaveReasonOut: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}${hubs.empty}/s/integration/q/integration.planning`);
  await page.getByRole("radio", { name: t("questions.notApplicable") }).check();
  await saveAndContinue(page, t);
  await page.getByRole("alert").waitFor();
};

export const spoilSection: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}${hubs.empty}/s/citizens?vue=page`);
  await page.getByLabel(t("questions.percent.label"), { exact: true }).fill("120");
  await page.getByRole("button", { name: t("questions.section.save") }).click();
  await page.getByRole("alert").waitFor();
};

/** Two pages of one person, which is no less of a conflict. */
export const meetConflict: Opening = async (page, { words: { locale, t }, hubs }) => {
  const address = `/${locale}${hubs.full}/s/data/q/data.governance`;
  const note = (of: Page) => of.getByLabel(t("questions.workingNote"));
  const other = await page.context().newPage();
  const settled = { waitUntil: "networkidle" } as const;
  await Promise.all([page.goto(address, settled), other.goto(address, settled)]);
  await Promise.all([openJustification(page), openJustification(other)]);
  await note(other).fill(`Note ${Date.now()}`);
  await saveAndContinue(other, t);
  await other.waitForURL((url) => !url.pathname.endsWith("data.governance"));
  await other.close();
  await note(page).fill("Une autre note");
  await saveAndContinue(page, t);
  await page
    .getByRole("heading", { level: 1, name: t("questions.conflict.heading", { count: 1 }) })
    .waitFor();
};

export const sendTooMuch: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}${hubs.empty}/s/data/q/data.use`);
  await openJustification(page);
  await page.getByLabel(t("questions.workingNote")).fill("a".repeat(bodies.answers));
  await saveAndContinue(page, t);
  await page.getByRole("heading", { level: 1, name: t("errors.BODY_TOO_LARGE.title") }).waitFor();
};

export const finaliseWithoutTick: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}${hubs.draft}/finaliser`);
  await page.getByRole("button", { name: t("finalisation.submit") }).click();
  await page.getByRole("alert").waitFor();
};

export const reopenWithoutReason: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}${hubs.finalised}/finaliser`);
  await page.getByRole("button", { name: t("finalisation.reopen.submit") }).click();
  await page.getByRole("alert").waitFor();
};

/** The form of a question of the draft, sent to the one that is finalised: as if it had been open all the while. */
export const answerTooLate: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}${hubs.draft}/s/data/q/data.governance`);
  await openJustification(page);
  await page.getByLabel(t("questions.publicText")).fill("Une phrase écrite trop tard");
  const late = `/${locale}${hubs.finalised}/s/data/q/data.governance`;
  await page.locator("form:has([name=version])").evaluate((form, action) => {
    form.setAttribute("action", action);
  }, late);
  await saveAndContinue(page, t);
  await page.getByRole("heading", { level: 1, name: t("errors.FINALISED.title") }).waitFor();
};

export function saveAndContinue(page: Page, t: Words["t"]): Promise<void> {
  return page.getByRole("button", { name: t("questions.question.continue"), exact: true }).click();
}

/** A decision without its reason. */
export const leaveDecisionOut: Opening = async (page, { words: { locale, t }, hubs }) => {
  await page.goto(`/${locale}${hubs.draft}/s/data/q/data.open/avis`);
  await page.getByRole("button", { name: t("opinions.decide.submit") }).click();
  await page.getByRole("alert").waitFor();
};
