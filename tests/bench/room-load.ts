// People who vote at once, and who leads them looking on: how long it takes from a vote to the count on the desk.
import { setTimeout as pause } from "node:timers/promises";
import { type HeardStream, listen } from "../builders/a-followed-room.ts";
import { VOTED } from "../builders/a-workshop.ts";
import type { BusyRoom } from "../builders/led-rooms.ts";

const [QUESTION] = VOTED;

export async function followAll(site: string, room: BusyRoom, leader: string) {
  const stream = `${site}/fr/a/${room.publicId}/flux`;
  const phones = await Promise.all(room.seats.map((cookie) => listen(stream, cookie)));
  return { phones, desk: await listen(stream, leader) };
}

export interface BenchVote {
  readonly room: Pick<BusyRoom, "publicId">;
  readonly cookie: string;
  readonly level: number;
}

export async function vote(site: string, { room: { publicId }, cookie, level }: BenchVote): Promise<void> {
  const body = new URLSearchParams({ question: QUESTION, tour: "1", vote: String(level % 5), raison: "" });
  const answer = await fetch(`${site}/fr/a/${publicId}/vote`, { method: "POST", headers: { cookie }, body });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`a vote was answered with ${answer.status}`);
}

/** Milliseconds of each vote, until the desk has counted it. So many votes a second. */
export async function timesToDesk(
  site: string,
  { room, desk, rate }: { readonly room: BusyRoom; readonly desk: HeardStream; readonly rate: number },
): Promise<readonly number[]> {
  const sent: number[] = [];
  const seen: number[] = [];
  const watch = setInterval(() => {
    const count = (desk.last("count") as { voted: { count: number } } | undefined)?.voted.count ?? 0;
    while (seen.length < count) seen.push(performance.now());
  }, 2);
  const under: Promise<void>[] = [];
  for (const [place, cookie] of room.seats.entries()) {
    sent.push(performance.now());
    under.push(vote(site, { room, cookie, level: place }));
    await pause(1_000 / rate);
  }
  await Promise.all(under);
  for (let waited = 0; seen.length < sent.length && waited < 5_000; waited += 10) await pause(10);
  clearInterval(watch);
  if (seen.length !== sent.length || room.countVotes() !== sent.length)
    throw new Error(`${sent.length} voted, ${room.countVotes()} are kept, ${seen.length} were counted`);
  return sent.map((at, place) => (seen[place] ?? Number.NaN) - at);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds of as many bare round trips at the same pace. */
export async function roundTrips(url: string, { count, rate }: { count: number; rate: number }) {
  const times: Promise<number>[] = [];
  const one = async () => {
    const since = performance.now();
    await (await fetch(url)).arrayBuffer();
    return performance.now() - since;
  };
  for (let place = 0; place < count; place += 1) {
    times.push(one());
    await pause(1_000 / rate);
  }
  return Promise.all(times);
}
