// Scenario 32, a server that is killed in the middle of a vote: whoever was told that their vote counts finds it counted, whoever was
// not sends it again, nobody twice, and the time of the room goes on as it was.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type HeardStream, listen } from "../builders/a-followed-room.ts";
import { VOTED } from "../builders/a-workshop.ts";
import { type BusyRoom, type LedRooms, leadRooms } from "../builders/led-rooms.ts";
import { buildPages, type RunningServer, runServer } from "../setup/running-server.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";

const PEOPLE = 60;
const KILLED_AFTER = 20;
const [QUESTION] = VOTED;
const ENDS_AT = 1_900_000_000_000;

const folder = temporaryFolder();
const database = join(folder, "barometre.sqlite");
let rooms: LedRooms;
let room: BusyRoom;
let server: RunningServer;
const serve = () =>
  runServer([process.execPath, "app/commands/serve.server.ts"], { DATABASE_PATH: database, DEMO: "off" });
beforeAll(async () => {
  buildPages();
  server = await serve();
  rooms = await leadRooms(database);
  room = await rooms.prepare("Coupure", PEOPLE);
}, 240_000);
afterAll(async () => {
  rooms?.close();
  server?.interrupt();
  await server?.ended;
  rmSync(folder, { recursive: true });
});

/** Whether the server said that it counts; false where nobody answered. */
async function vote(place: number): Promise<boolean> {
  const body = new URLSearchParams({ question: QUESTION, tour: "1", vote: String(place % 5), raison: "" });
  const headers = { cookie: room.seats[place] ?? "" };
  const address = `${server.url}/fr/a/${room.publicId}/vote`;
  return fetch(address, { method: "POST", headers, body }).then(
    ({ status }) => status === 200,
    () => false,
  );
}

const follow = (): Promise<HeardStream> =>
  listen(`${server.url}/fr/a/${room.publicId}/flux`, room.seats[0] ?? "");

it("scenario 32, server restart in the middle of a vote: people come back, votes are kept, the timer goes on", async () => {
  rooms.setTimer(room.publicId, ENDS_AT);
  const before = await follow();
  await vi.waitFor(() => expect(before.boards()).not.toEqual([]), { timeout: 10_000 });
  let acknowledged = 0;
  const counted = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, place) => {
      const isCounted = await vote(place);
      if (isCounted) acknowledged += 1;
      if (isCounted && acknowledged === KILLED_AFTER) process.kill(server.pid, "SIGKILL");
      return isCounted;
    }),
  );
  await server.ended;
  await vi.waitFor(() => expect(before.hasEnded()).toBe(true), { timeout: 10_000 });
  const told = counted.filter(Boolean).length;
  expect(told).toBeGreaterThanOrEqual(KILLED_AFTER);
  // It was killed while it counted: some were not answered.
  expect(told).toBeLessThan(PEOPLE);
  expect(room.countVotes()).toBeGreaterThanOrEqual(told);

  server = await serve();
  const after = await follow();
  await vi.waitFor(() => expect(after.boards()).not.toEqual([]), { timeout: 10_000 });
  const [was, is] = [before.boards()[0], after.boards()[0]];
  expect([is?.timerEndsAt, is?.question?.round, is?.question?.phase]).toEqual([ENDS_AT, 1, "voting"]);
  expect([was?.timerEndsAt, was?.revision]).toEqual([ENDS_AT, is?.revision]);
  // As their pages do: whoever was not answered sends it again, and so does somebody who was.
  const again = counted.flatMap((isCounted, place) => (isCounted && place > 3 ? [] : [place]));
  expect(await Promise.all(again.map(vote))).toEqual(again.map(() => true));
  expect(room.countVotes()).toBe(PEOPLE);
  after.close();
}, 120_000);
