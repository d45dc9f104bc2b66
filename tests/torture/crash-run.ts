// Starts the built server, lets pages save, kills it, starts it again, and so on: each start has to need no hand and to
// find every acknowledged save. SIGKILL leaves what was handed to the system, so this tests the program and SQLite's
// recovery; that a save also outlives a loss of power rests on `synchronous = FULL`.
import { setTimeout as sleep } from "node:timers/promises";
import { startTrial } from "../bench/a-trial.ts";
import { modelFrom } from "../bench/our-engine.ts";
import { questionnaireFiles } from "../bench/questionnaire-files.ts";
import { type SpawnedServer, spawnServer } from "../setup/running-server.ts";
import { checkAfterStart, type Findings } from "./check-after-start.ts";
import { openPage, type SavingPage } from "./saving-page.ts";
import { openVotingRoom, type VotingRoom } from "./voting-room.ts";

const CONNECTIONS = 8;
/** Then the pages of a new assessment save; those of the old ones have to stay as they are. */
const KILLS_OF_AN_ASSESSMENT = 10;
const SAVING_MS = 800;
const START_MS = 1_500;
const KILLED_WHILE_STARTING = 0.2;
const PATIENCE_MS = 30_000;

export interface CrashRun {
  readonly database: string;
  readonly kills: number;
  readonly random: () => number;
  /** Told after each kill. */
  readonly progress: (tally: Tally) => void;
}
export interface Tally {
  readonly kills: number;
  /** Of the kills, those before the server listened. */
  readonly whileStarting: number;
  /** Saves. */
  readonly acknowledged: number;
  /** Votes. */
  readonly counted: number;
}
export interface CrashResult extends Tally, Findings {}

/** Ends early at the first fault or loss, with the database as it was found. */
export async function runCrashes(run: CrashRun): Promise<CrashResult> {
  const state = { kills: 0, whileStarting: 0, acknowledged: 0, counted: 0, pages: [], room: null } as State;
  const end = performance.now() + PATIENCE_MS + run.kills * (SAVING_MS + 4 * START_MS);
  for (;;) {
    const isLast = state.kills >= run.kills;
    const findings = await oneLife(run, state, isLast);
    if (isLast || findings.faults.length + findings.losses.length > 0) return { ...state, ...findings };
    if (performance.now() > end) return { ...state, faults: ["It takes far too long."], losses: [] };
    run.progress(state);
  }
}

interface State {
  kills: number;
  whileStarting: number;
  acknowledged: number;
  counted: number;
  /** Null before the first life that lasts. */
  room: VotingRoom | null;
  /** Of this assessment and of all before. */
  readonly pages: SavingPage[];
}
const SOUND: Findings = { faults: [], losses: [] };

/** From one start to its kill; the last life is only looked at. */
async function oneLife(run: CrashRun, state: State, isLast: boolean): Promise<Findings> {
  const server = spawnServer([process.execPath, "app/commands/serve.server.ts"], {
    DATABASE_PATH: run.database,
  });
  const killOnExit = () => kill(server);
  process.once("exit", killOnExit);
  try {
    if (!isLast && run.random() < KILLED_WHILE_STARTING) return await dieStarting(server, run, state);
    const url = await addressOf(server);
    const findings = checkAll(run.database, state);
    if (isLast || findings.faults.length + findings.losses.length > 0) return findings;
    return await dieSaving({ server, url }, run, state);
  } catch (error) {
    return { ...SOUND, faults: [error instanceof Error ? error.message : String(error)] };
  } finally {
    kill(server);
    await server.ended;
    process.off("exit", killOnExit);
  }
}

function checkAll(database: string, { pages, room }: State): Findings {
  const { faults, losses } = checkAfterStart(database, pages);
  return { faults, losses: [...losses, ...(room?.findLosses(database) ?? [])] };
}

async function dieStarting(server: SpawnedServer, run: CrashRun, state: State): Promise<Findings> {
  const said = server.url.then(
    () => SOUND,
    (error: Error) => ({ ...SOUND, faults: [error.message] }),
  );
  const findings = await Promise.race([sleep(run.random() * START_MS, SOUND), said]);
  state.kills += 1;
  state.whileStarting += 1;
  return findings;
}

interface Life {
  readonly server: SpawnedServer;
  readonly url: string;
}

async function dieSaving({ server, url }: Life, run: CrashRun, state: State): Promise<Findings> {
  const opened = state.pages.length / CONNECTIONS;
  if (opened * KILLS_OF_AN_ASSESSMENT <= state.kills) state.pages.push(...(await openPages(url)));
  state.room ??= await openVotingRoom(run.database);
  let isOver = false;
  const voted = Promise.allSettled([state.room.voteUntil(url, () => isOver)]);
  const saving = state.pages.slice(-CONNECTIONS).map((page) => page.saveUntil(url, () => isOver));
  const saved = Promise.allSettled(saving);
  await sleep(run.random() * SAVING_MS);
  isOver = true;
  kill(server);
  state.kills += 1;
  const ends = await saved;
  const votes = await voted;
  state.acknowledged += sumOf(ends);
  state.counted += sumOf(votes);
  const failed = [...ends, ...votes].flatMap((end) =>
    end.status === "rejected" ? [String(end.reason)] : [],
  );
  return { ...SOUND, faults: failed };
}

function sumOf(ends: readonly PromiseSettledResult<number>[]): number {
  return ends.reduce((sum, end) => sum + (end.status === "fulfilled" ? end.value : 0), 0);
}

async function openPages(url: string): Promise<readonly SavingPage[]> {
  const model = modelFrom(questionnaireFiles("metropoles-numeriques"));
  const trial = await startTrial(url);
  const places = model.dimensions.flatMap(({ id: sectionId, questions }) =>
    questions.filter(({ type }) => type === "ladder").map(({ id }) => ({ sectionId, questionId: id })),
  );
  return Promise.all(places.slice(0, CONNECTIONS).map((place) => openPage(trial, place)));
}

async function addressOf({ url }: SpawnedServer): Promise<string> {
  const tooLate = sleep(PATIENCE_MS, null, { ref: false });
  const address = await Promise.race([url, tooLate]);
  if (address === null)
    throw new Error(`The server did not start within ${PATIENCE_MS / 1_000} s of its kill.`);
  return address;
}

/** With everything it started; one that has ended already is no matter. */
function kill({ pid }: SpawnedServer): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
