// The one place where a running server is put together: the database brought up to date, the questionnaires checked,
// the seeds loaded, the clock and the source of secrets.

import { createFold } from "../database/fold-journal.server.ts";
import { createForeignWrites } from "../database/foreign-writes.server.ts";
import { createWriter } from "../database/group-commit.server.ts";
import { openKey } from "../database/key-file.server.ts";
import { closeDatabase } from "../database/open-database.server.ts";
import { newReadableKey, newSecretToken } from "../database/secret-token.server.ts";
import { createSoundness } from "../database/soundness.server.ts";
import { startRefusalOf } from "../database/start-refusal-of.server.ts";
import { createVerifiedChains } from "../editions/verified-chains.server.ts";
import { createFindingsThread } from "../findings/ask-findings.http.server.ts";
import { createFindingsKeeper } from "../findings/findings-keeper.server.ts";
import { createMailSeal } from "../mails/mail-seal.server.ts";
import { createPost } from "../mails/post.server.ts";
import { createPresence } from "../presence/presence.server.ts";
import { loadDefinitions } from "../record/definitions.store.server.ts";
import { createSeenSessions } from "../record/seen-sessions.server.ts";
import { createSnapshots } from "../record/snapshots.server.ts";
import { seedDirectory } from "../seed/seed-directory.server.ts";
import { datedWorkshops } from "../workshops/dated-workshops.server.ts";
import { createRoomListeners } from "../workshops/room-listeners.server.ts";
import { createDirectory } from "./create-directory.server.ts";
import type { Deps, DepsSettings, EvidenceLimits, Outside } from "./deps.server.ts";
import { openStores } from "./open-stores.server.ts";
import { createReactions } from "./reactions.server.ts";
import { showDemonstrations } from "./show-demonstrations.server.ts";
import { takeOver } from "./take-over.server.ts";

const MB = 1_000_000;

/** Throws a StartRefusal, whose message is for the person at the terminal, when the server must not start. */
export function createDeps(settings: DepsSettings, outside: Outside = {}): Deps {
  try {
    return putTogether(settings, outside);
  } catch (error) {
    throw startRefusalOf(error, settings.DATABASE_PATH);
  }
}

function putTogether(settings: DepsSettings, outside: Outside): Deps {
  const { mailer = null, keptMails = null, report = () => undefined } = outside;
  const { now = () => new Date(), chance = Math.random } = outside;
  const mailSeal = createMailSeal(openKey(settings.DATABASE_PATH));
  const { db, ...opened } = openStores(settings.DATABASE_PATH, now());
  const stores = { ...opened, workshops: datedWorkshops(opened.workshops, now) };
  try {
    const definitions = loadDefinitions(settings.DEFINITIONS_PATH, stores.definitionVersions, now());
    const showsDemonstrations = settings.DEMO === "on";
    const transact = <T>(job: () => T): T => db.transaction(job).immediate();
    const seeded = { ...stores, definitions, transact, now };
    seedDirectory(seeded);
    takeOver(seeded);
    if (showsDemonstrations) showDemonstrations(seeded);
    const snapshots = createSnapshots(stores.answers);
    const writer = createWriter(db, snapshots.clear);
    const foreignWrites = createForeignWrites(db);
    const roomListeners = listenersOf({ writes: writer.changes, foreignWrites, report });
    return {
      ...seeded,
      snapshots,
      presence: createPresence(),
      seenSessions: createSeenSessions({ sessions: stores.sessions, writer, report }),
      ...{ writer, roomListeners, soundness: createSoundness(db) },
      findingsKeeper: createFindingsKeeper({ ...stores, writer, report, ask: createFindingsThread() }),
      verifiedChains: createVerifiedChains(stores, foreignWrites),
      ...{ showsDemonstrations, site: settings, evidenceLimits: evidenceLimitsOf(settings) },
      ...createReactions(stores),
      newReadableKey,
      ...createDirectory(stores.bodies, showsDemonstrations),
      mailer,
      ...createPost({ ...stores, mailSeal, newReadableKey, now }),
      ...{ mailSeal, keptMails, chance },
      newToken: newSecretToken,
      foldJournal: createFold(db),
      close: () => {
        roomListeners.end();
        writer.flush();
        closeDatabase(db);
      },
    };
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
}

function evidenceLimitsOf(settings: DepsSettings): EvidenceLimits {
  return { file: settings.EVIDENCE_FILE_MB * MB, assessment: settings.EVIDENCE_TOTAL_MB * MB };
}

function listenersOf(parts: Omit<Parameters<typeof createRoomListeners>[0], "clock">) {
  return createRoomListeners({ ...parts, clock: () => performance.now() });
}
