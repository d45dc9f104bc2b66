// A result whose answers have just changed: what its reader waits for, and what it costs those who save meanwhile.
import { startTrial, type Trial } from "./a-trial.ts";
import { GREETING } from "./greeting.ts";
import { medianOf } from "./measure.ts";
import { type Row, rowAtMost } from "./row.ts";
import { levelPages, type SavingVisitor, savingVisitor } from "./saving-visitor.ts";

/** Odd, so that the median is one of them. */
const READINGS = 41;
/** Thrown away: until everything runs as fast as it will. */
const FIRST = 20;
/** From the last answer to the page of results: nobody finds the link sooner. */
const MOMENT_MS = 700;
const OFFICERS = 300;
const EACH_MS = 2_000;
const TRIALS = 30;
const COLD_A_SECOND = 20;
const PHASE_MS = 12_000;
/** Pairs of phases; odd. One phase goes first and is thrown away. */
const PAIRS = 3;

/** Latencies one after the other, each beside that of a hello-world. */
export async function coldRow(project: string, hello: string): Promise<Row> {
  const trial = await startTrial(project);
  const visitor = await officerOf(trial, 0);
  const [figures, references]: [number[], number[]] = [[], []];
  for (let reading = 0; reading < FIRST + READINGS; reading += 1) {
    await save(project, visitor);
    await pause(MOMENT_MS);
    const figure = await timed(() => read(`${trial.url}/resultats`, trial.cookie));
    const reference = await timed(() => read(`${hello}${GREETING}`, ""));
    if (reading < FIRST) continue;
    figures.push(figure);
    references.push(reference);
  }
  return rowAtMost(2, {
    ...{ name: "Results page: first read, a moment after an answer changed", unit: "ms" },
    ...{ figure: medianOf(figures), reference: medianOf(references), against: "Remix hello-world" },
    ratio: medianOf(figures.map((figure, place) => figure / (references[place] ?? Number.NaN))),
  });
}

/** 300 officers, ten a trial, each with a question of their own; the results read are of those trials. */
export async function officersRow(project: string): Promise<Row> {
  const trials = await inTurn(TRIALS, () => startTrial(project));
  const officers = await inTurn(OFFICERS, (place) =>
    officerOf(trials[place % TRIALS] ?? fail(), Math.floor(place / TRIALS)),
  );
  const phase = (coldASecond: number) => savesOf({ project, officers, trials, coldASecond });
  await phase(COLD_A_SECOND);
  const pairs: { readonly figure: number; readonly reference: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const [reference, figure] = [await phase(0), await phase(COLD_A_SECOND)];
    pairs.push({ figure: worstOf(figure), reference: worstOf(reference) });
  }
  return rowAtMost(1.5, {
    ...{ name: "Saves of 300 officers, p99, while 20 results a second are read", unit: "ms" },
    ...{ figure: medianOf(pairs.map((one) => one.figure)), against: "while none is read" },
    reference: medianOf(pairs.map((one) => one.reference)),
    ratio: medianOf(pairs.map(({ figure, reference }) => figure / reference)),
  });
}

interface Phase {
  readonly project: string;
  readonly officers: readonly SavingVisitor[];
  readonly trials: readonly Trial[];
  readonly coldASecond: number;
}

/** Latencies of all saves of a phase: officers begin one after the other, spread over the time between two saves. */
async function savesOf({ project, officers, trials, coldASecond }: Phase): Promise<readonly number[]> {
  const end = performance.now() + PHASE_MS;
  const latencies: number[] = [];
  const officer = async (visitor: SavingVisitor, place: number) => {
    await pause((place * EACH_MS) / OFFICERS);
    while (performance.now() < end) {
      const next = performance.now() + EACH_MS;
      latencies.push(await timed(() => save(project, visitor)));
      await pause(next - performance.now());
    }
  };
  const reader = async () => {
    for (let reading = 0; coldASecond > 0 && performance.now() < end; reading += 1) {
      const { url, cookie } = trials[reading % trials.length] ?? fail();
      await Promise.all([read(`${url}/resultats`, cookie), pause(1_000 / coldASecond)]);
    }
  };
  await Promise.all([...officers.map(officer), reader()]);
  return latencies;
}

function worstOf(latencies: readonly number[]): number {
  return latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length * 0.99)] ?? Number.NaN;
}

function officerOf(trial: Trial, place: number): Promise<SavingVisitor> {
  return savingVisitor(trial, levelPages(trial)[place] ?? fail());
}

async function save(project: string, visitor: SavingVisitor): Promise<void> {
  const { path = "", headers = {}, body = "" } = visitor.next();
  const response = await fetch(project + path, { method: "POST", headers: { ...headers }, body });
  const answer = await response.text();
  if (response.status !== 200) throw new Error(`a save was answered ${response.status}`);
  visitor.answered(answer);
}

async function read(url: string, cookie: string): Promise<void> {
  const response = await fetch(url, { headers: { Cookie: cookie, "Accept-Encoding": "br" } });
  if ((await response.text()) === "" || response.status !== 200) throw new Error(`${url} was not answered`);
}

async function timed(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

async function inTurn<T>(count: number, make: (place: number) => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let place = 0; place < count; place += 1) all.push(await make(place));
  return all;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}

function fail(): never {
  throw new Error("there are fewer than are asked for");
}
