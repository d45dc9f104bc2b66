import type { Browser, Cookie } from "@playwright/test";
import { endWorkshop } from "./end-workshop.ts";
import { finalise, leadTeam, startOfTeam } from "./lead-team.ts";
import type { Hubs } from "./openings.ts";
import { prepareEdition } from "./prepare-edition.ts";
import { startAssessment } from "./start-assessment.ts";
import { startFromDemonstration } from "./start-from-demonstration.ts";
import { startWithFile } from "./start-with-file.ts";

export interface OpenedHubs {
  readonly hubs: Hubs;
  /** The keys of all of them. */
  readonly cookies: Cookie[];
}

let opened: Promise<OpenedHubs> | undefined;

/** What the pages of an assessment are visited on: made once a worker, whatever files it runs; nobody changes them. */
export function openHubs(browser: Browser): Promise<OpenedHubs> {
  opened ??= makeHubs(browser);
  return opened;
}

async function makeHubs(browser: Browser): Promise<OpenedHubs> {
  const page = await browser.newPage();
  const empty = await startAssessment(page);
  const full = await startFromDemonstration(page);
  const team = await leadTeam(browser, page);
  const [draft, finalised] = [await startOfTeam(page, team), await startOfTeam(page, team)];
  await finalise(page, finalised);
  await prepareEdition(page);
  const files = await startWithFile(page, team);
  const workshop = await endWorkshop(page, draft);
  const after = { ended: `${draft}/ateliers/${workshop}`, minutes: `/a/${workshop}/compte-rendu` };
  const hubs = {
    empty: empty.hub.slice(3),
    full: full.hub.slice(3),
    team,
    draft,
    finalised,
    files,
    ...after,
  };
  const { cookies } = await page.context().storageState();
  await page.close();
  return { hubs, cookies };
}
