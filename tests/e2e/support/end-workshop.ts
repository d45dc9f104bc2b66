import { join } from "node:path";
import type { Page } from "@playwright/test";
import { createDeps } from "../../../app/wiring/create-deps.server.ts";
import { anEndedWorkshop } from "../../builders/an-ended-workshop.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SETTINGS: Parameters<typeof createDeps>[0] = {
  ...{ DATABASE_PATH: join(ROOT, ".cache/e2e/barometre.sqlite"), DEMO: "off" },
  ...{ DEFINITIONS_PATH: join(ROOT, "survey-definitions") },
  ...{ EVIDENCE_FILE_MB: 5, EVIDENCE_TOTAL_MB: 100 },
};

/** A workshop on an assessment that whoever reads `page` may lead, voted on and over; while the server runs. Gives its id. */
export async function endWorkshop(page: Page, assessment: string): Promise<string> {
  const { cookies } = await page.context().storageState();
  const session = cookies.find(({ name }) => name.endsWith("session"))?.value ?? null;
  const [, , slug = "", , edition = ""] = assessment.split("/");
  const deps = createDeps(SETTINGS);
  const { publicId } = await anEndedWorkshop(deps, { slug, edition, tokens: [], session });
  deps.close();
  return publicId;
}
