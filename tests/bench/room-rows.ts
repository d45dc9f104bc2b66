// Workshops on one process: three hundred people in one room, twenty rooms at once, and what everybody else has of the server meanwhile.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type BusyRoom, type LedRooms, leadRooms } from "../builders/led-rooms.ts";
import { type RunningServer, runServer } from "../setup/running-server.ts";
import { startTrial } from "./a-trial.ts";
import { compareRates, rateOf, type Visitor } from "./http-load.ts";
import { followAll, percentile, roundTrips, timesToDesk, vote } from "./room-load.ts";
import { type Row, rowAtLeast, rowAtMost } from "./row.ts";
import { levelPages, savingVisitor } from "./saving-visitor.ts";

const PEOPLE = 300;
const ROOMS = 20;
const VOTES_A_SECOND = 60;
const LONGEST_MS = 250;
const MOST_KB = 64;

/** `bare` answers with nothing but a status. */
export async function roomRows(bare: string): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "rooms-"));
  const [database, report] = [join(folder, "rooms.sqlite"), join(folder, "memory")];
  const flags = ["--expose-gc", "--import", "./tests/setup/report-memory.mjs"];
  const server = await runServer([process.execPath, ...flags, "app/commands/serve.server.ts"], {
    ...{ DATABASE_PATH: database, MEMORY_REPORT: report },
  });
  const rooms = await leadRooms(database);
  try {
    return await measure({ server, report, rooms, bare });
  } finally {
    rooms.close();
    server.interrupt();
    await server.ended;
    rmSync(folder, { recursive: true });
  }
}

interface Site {
  readonly server: RunningServer;
  readonly report: string;
  readonly rooms: LedRooms;
  readonly bare: string;
}

async function measure({ server, report, rooms, bare }: Site): Promise<readonly Row[]> {
  const { url } = server;
  const large = await rooms.prepare("Trois cents", PEOPLE);
  const before = await heldBytes(server, report);
  const { phones, desk } = await followAll(url, large, rooms.leader);
  const each = ((await heldBytes(server, report)) - before) / (phones.length + 1) / 1_024;
  const times = await timesToDesk(url, { room: large, desk, rate: VOTES_A_SECOND });
  const trips = await roundTrips(bare, { count: PEOPLE, rate: VOTES_A_SECOND });
  const [p99, trip] = [percentile(times, 0.99), percentile(trips, 0.99)];
  const many = await inRooms(url, rooms);
  const others = await othersRows(url, large);
  for (const one of [...phones, desk]) one.close();
  const name = `Vote to the desk, p99, ${PEOPLE} people in a room`;
  return [
    rowAtMost(1, { name, unit: "ms", figure: p99, reference: LONGEST_MS, against: "the limit" }),
    rowAtMost(200, { name, unit: "ms", figure: p99, reference: trip, against: "bare round trip, p99" }),
    rowAtMost(1, {
      ...{ name: `Vote to the desk, p99, ${ROOMS} rooms at once`, unit: "ms", figure: many },
      ...{ reference: LONGEST_MS, against: "the limit" },
    }),
    rowAtMost(1, {
      ...{
        name: "Memory of an open stream",
        unit: "KB",
        figure: each,
        reference: MOST_KB,
        against: "the limit",
      },
    }),
    ...others,
  ];
}

/** Each with fifteen people, all voting at the same time. */
async function inRooms(url: string, rooms: LedRooms): Promise<number> {
  const all: BusyRoom[] = [];
  for (let place = 0; place < ROOMS; place += 1)
    all.push(await rooms.prepare(`Salle ${place}`, PEOPLE / ROOMS));
  const followed = await Promise.all(all.map((room) => followAll(url, room, rooms.leader)));
  const rate = VOTES_A_SECOND / ROOMS;
  const times = await Promise.all(
    followed.map(({ desk }, place) => timesToDesk(url, { room: all[place] as BusyRoom, desk, rate })),
  );
  for (const one of followed.flatMap(({ phones, desk }) => [...phones, desk])) one.close();
  return percentile(times.flat(), 0.99);
}

/** While the room votes on and on, three hundred streams open. */
async function othersRows(url: string, room: BusyRoom): Promise<readonly Row[]> {
  const path = "/fr/metropoles/aubrelac-metropole/2026";
  const reader: Visitor = {
    next: () => ({ method: "GET", path, headers: { "Accept-Encoding": "br" } }),
    answered: () => undefined,
  };
  const reads = () => rateOf(url, { visitors: Array.from({ length: 16 }, () => reader), each: 300 });
  const trial = await startTrial(url);
  const savers = await Promise.all(
    levelPages(trial)
      .slice(0, 16)
      .map((page) => savingVisitor(trial, page)),
  );
  const saves = () => rateOf(url, { visitors: savers, each: 40 });
  const against = "while nobody votes";
  return [
    rowAtLeast(0.8, {
      ...(await compareRates(() => whileVoting(url, room, reads), reads)),
      ...{ name: "Published page while a room votes", unit: "/s", against },
    }),
    rowAtLeast(0.8, {
      ...(await compareRates(() => whileVoting(url, room, saves), saves)),
      ...{ name: "Saves while a room votes", unit: "/s", against },
    }),
  ];
}

async function whileVoting(url: string, room: BusyRoom, measured: () => Promise<number>): Promise<number> {
  let isOver = false;
  const voting = (async () => {
    for (let place = 0; !isOver; place += 1) {
      await vote(url, { room, cookie: room.seats[place % room.seats.length] ?? "", level: place });
      await pause(1_000 / VOTES_A_SECOND);
    }
  })();
  const rate = await measured();
  isOver = true;
  await voting;
  return rate;
}

/** What the server still holds once it has let go of all that it can. */
async function heldBytes({ pid }: RunningServer, report: string): Promise<number> {
  rmSync(report, { force: true });
  process.kill(pid, "SIGUSR2");
  while (!existsSync(report) || readFileSync(report, "utf8") === "") await pause(20);
  return Number(readFileSync(report, "utf8"));
}
