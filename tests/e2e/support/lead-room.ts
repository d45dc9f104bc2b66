// A workshop that people may come into, on a site that is served: led by another process on the same database, as a second server
// would, so that what it commands is noticed like anybody else's.
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import type { TypedWorkshop } from "../../../app/domain/workshops/new-workshop.ts";
import type { Command } from "../../../app/domain/workshops/run-workshop.ts";
import { createDeps } from "../../../app/wiring/create-deps.server.ts";
import { commandWorkshop } from "../../../app/workshops/command-workshop.server.ts";
import { type OpenRoom, openRoom } from "../../builders/a-workshop.ts";
import { startOfTeam } from "./lead-team.ts";
import { openHubs } from "./open-hubs.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SETTINGS: Parameters<typeof createDeps>[0] = {
  ...{ DATABASE_PATH: join(ROOT, ".cache/e2e/barometre.sqlite"), DEMO: "off" },
  ...{ DEFINITIONS_PATH: join(ROOT, "survey-definitions") },
  ...{ EVIDENCE_FILE_MB: 5, EVIDENCE_TOTAL_MB: 100 },
};

export interface LedRoom extends OpenRoom {
  /** "start", or "read data.open". */
  readonly command: (...texts: readonly string[]) => Promise<void>;
  /** In the round that is open or was last. */
  readonly countVotes: (question: string) => number;
  readonly close: () => void;
}

interface Led {
  readonly assessment: string;
  readonly session: string | null;
}
/** Once a worker: it leads one team, which all that visits pages shares. */
let led: Promise<Led> | undefined;
let rooms = 0;

async function leadOnce(browser: Browser): Promise<Led> {
  const { hubs, cookies } = await openHubs(browser);
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const assessment = await startOfTeam(await context.newPage(), hubs.team);
  await context.close();
  return { assessment, session: cookies.find(({ name }) => name.endsWith("session"))?.value ?? null };
}

export async function leadRoom(browser: Browser, change: Partial<TypedWorkshop> = {}): Promise<LedRoom> {
  led ??= leadOnce(browser);
  const { assessment, session } = await led;
  const [, , slug = "", , edition = ""] = assessment.split("/");
  rooms += 1;
  const deps = createDeps(SETTINGS);
  const title = `Ouvrir et gouverner nos données, ${rooms}`;
  const room = await openRoom(deps, { slug, edition, tokens: [], session }, { title, ...change });
  const { publicId } = room;
  const stored = () => deps.workshops.get(publicId);
  return {
    ...room,
    command: async (...texts) => {
      for (const text of texts) {
        const [step, question] = text.split(" ");
        const seen = stored()?.revision ?? 0;
        const command = { do: step, seen, ...(question !== undefined && { question }) } as Command;
        const done = await commandWorkshop(deps, { ref: { publicId, session }, command });
        if (!done.ok) throw new Error(`${text}: ${done.reason}`);
      }
    },
    countVotes: (question) => {
      const { id: workshopId = 0, questions = [] } = stored() ?? {};
      const round = questions.find(({ id }) => id === question)?.round ?? 0;
      return deps.ballots.countBallots({ workshopId, question, round });
    },
    close: deps.close,
  };
}
