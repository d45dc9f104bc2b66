// Whatever a person may type, typed: on two lines where lines are kept, and with a word that has no place to break. All
// of it without script, by the forms themselves.
import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";
import { finalise, leadTeam, startOfTeam } from "./lead-team.ts";
import { openJustification } from "./open-justification.ts";
import { saveAndContinue } from "./openings.ts";
import { addFile } from "./start-with-file.ts";

const { t } = wordsOf("fr");

const WORD = "Interopérabilité".repeat(13).slice(0, 200);
export const FIRST_LINE = "Première ligne";
/** 230 characters: no text field takes less, but those of `short`. */
const LINES = `${FIRST_LINE}\nDeuxième ligne\n${WORD}`;
const ADDRESS = `https://www.example.org/${"deliberation".repeat(15)}`;
const LEVER = "/leviers/lever.elected-mandate";

/** Addresses of assessments and of a team, all with the language. */
export interface TypedPlaces {
  /** Of a body with a long name, by a secret link. */
  readonly trial: string;
  readonly team: string;
  readonly assessment: string;
  /** Finalised, reopened with a long reason and finalised again. */
  readonly finalised: string;
  /** Where a request for access is answered. */
  readonly request: string;
}

export async function typeEverywhere(browser: Browser, page: Page): Promise<TypedPlaces> {
  const trial = await typeIntoTrial(page);
  const team = await leadTeam(browser, page);
  await page.goto("/fr/compte");
  await page.locator("[name=nom]").fill(short(80));
  await page.getByRole("button", { name: t("account.page.name.save") }).click();
  const assessment = `/fr${await startOfTeam(page, team)}`;
  await typeAnswers(page, assessment);
  await typeAround(page, assessment);
  const request = await typeRequest(page, team);
  const finalised = `/fr${await startOfTeam(page, team)}`;
  await typeAnswers(page, finalised);
  await finaliseTwice(page, finalised);
  return { trial, team: `/fr${team}`, assessment, finalised, request };
}

async function typeIntoTrial(page: Page): Promise<string> {
  await page.goto("/fr/commencer/autre");
  await page.locator("[name=nom]").fill(short(120));
  await page.locator("[name=type]").last().check();
  await page.getByRole("button", { name: t("start.before.submit") }).click();
  await page.getByRole("button", { name: t("link.keep") }).click();
  await page.waitForURL(/\/e\/[^/]+$/);
  const hub = new URL(page.url()).pathname;
  await typeAnswers(page, hub);
  // Planning is no competence of such a body: a reason may be given.
  await page.goto(`${hub}/s/integration/q/integration.planning`);
  await page.getByRole("radio", { name: t("questions.notApplicable") }).check();
  await page.getByLabel(t("questions.reason")).fill(WORD);
  await saved(page);
  return hub;
}

async function typeAnswers(page: Page, hub: string): Promise<void> {
  await page.goto(`${hub}/s/data/q/data.open`);
  await page.locator('[name=answer][value="2"]').check();
  await openJustification(page);
  for (const name of ["publicText", "workingNote"]) await page.locator(`[name=${name}]`).fill(LINES);
  await page.locator('[name="evidence.0.title"]').fill(short(120));
  await page.locator('[name="evidence.0.url"]').fill(ADDRESS);
  await saved(page);
  await page.goto(`${hub}/s/projects/q/projects`);
  await openAll(page);
  const field = (name: string) => page.locator(`[name="entry.0.${name}"]`);
  await field("name").fill(short(120));
  for (const name of ["objective", "steering-effect", "given-up", "advice"])
    await field(name).fill(name === "objective" ? WORD : LINES);
  for (const [name, option] of [
    ["theme", "mobility"],
    ["stage", "rollout"],
    ["steering-role", "lead"],
  ] as const)
    await choose(page, `entry.0.${name}`, option);
  await saved(page);
  await page.goto(`${hub}/s/brakes/q/brake.technical`);
  await openAll(page);
  await page.locator('[name="field.intensity"][value="3"]').check();
  await page.locator('[name="field.projects"]').first().check();
  await saved(page);
}

async function choose(page: Page, name: string, option: string): Promise<void> {
  const select = page.locator(`select[name="${name}"]`);
  if ((await select.count()) > 0) await select.selectOption(option);
  else await page.locator(`[name="${name}"][value="${option}"]`).check();
}

/** An opinion, a decision, a lever, a request to a colleague, a file. */
async function typeAround(page: Page, assessment: string): Promise<void> {
  await page.goto(`${assessment}/s/data/q/data.open/avis`);
  await page.locator("[name=avis], [name=answer]").first().check();
  await page.locator("[name=commentaire]").fill(LINES);
  await page.getByRole("button", { name: t("opinions.submit.first") }).click();
  const decision = page.getByRole("group", { name: t("opinions.decide.title") });
  await decision.getByRole("radio", { name: t("questions.level", { level: 3 }) }).check();
  await page.getByLabel(t("opinions.decide.reason.label")).fill(WORD);
  await page.getByRole("button", { name: t("opinions.decide.submit") }).click();
  await page.goto(assessment + LEVER);
  await page.locator("[name=porteur-autre]").fill(short(120));
  await page.locator("[name=budget]").fill(short(300));
  await page.locator("[name=note]").fill(LINES);
  await page.getByRole("button", { name: t("roadmap.submit") }).click();
  await page.waitForURL(/resultats/);
  await page.goto(`${assessment}/s/data/attribuer`);
  await page.locator("[name=courriel]").first().check();
  await page.locator("[name=demande]").first().check();
  await page.locator("[name=message]").fill(LINES);
  await page.getByRole("button", { name: t("assignments.submit") }).click();
  await page.goto(`${assessment}/s/data/q/data.open/pieces`);
  await addFile(page, `${short(120)}.pdf`);
}

async function typeRequest(page: Page, team: string): Promise<string> {
  await page.goto(`/fr/demande-d-acces/${team.slice("/t/".length)}`);
  await page.locator("[name=nom]").fill(short(80));
  await page.locator("[name=fonction]").fill(short(80));
  await page.locator("[name=courriel]").fill(`${"a".repeat(60)}@${"b".repeat(60)}.example`);
  await page.locator("[name=message]").fill(LINES);
  await page.getByRole("button", { name: t("team.access.submit") }).click();
  await page.waitForURL(/recue/);
  await page.goto(`/fr${team}/equipe`);
  await page.locator('a[href*="/demandes/"]').first().click();
  await page.waitForURL(/\/demandes\//);
  return new URL(page.url()).pathname;
}

async function finaliseTwice(page: Page, assessment: string): Promise<void> {
  await finalise(page, assessment.slice("/fr".length));
  await page.locator("[name=motif]").fill(WORD);
  await page.getByRole("button", { name: t("finalisation.reopen.submit") }).click();
  await finalise(page, assessment.slice("/fr".length));
}

async function saved(page: Page): Promise<void> {
  const before = page.url();
  await saveAndContinue(page, t);
  await expect(page).not.toHaveURL(before);
  await expect(page.getByRole("alert"), "nothing was refused").toHaveCount(0);
}

/** Every fold of the page, as a person would one by one. */
export async function openAll(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
}

/** Of one line, a word as long as its field takes. */
function short(length: number): string {
  return WORD.slice(0, length);
}
