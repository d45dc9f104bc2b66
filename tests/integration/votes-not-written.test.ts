// Votes while nothing can be written, because the disk is full or another process holds the database: each is refused in words and
// kept in its page, is counted once it is sent again, and none is lost or counted twice.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { aFollowedRoom, type FollowedRoom } from "../builders/a-followed-room.ts";
import { whileFull } from "../builders/while-full.ts";

const [QUESTION, NEXT] = ["data.governance", "data.open"] as const;
const REASON = "Une raison qui en vaut d’autres. ".repeat(8).trim().slice(0, 280);
const HOLD = `
const db = new (require("better-sqlite3"))(process.argv[1]);
db.exec("BEGIN IMMEDIATE");
process.stdout.write("held");
process.stdin.resume();
`;
const PEOPLE = 60;

let folder: string;
let path: string;
let room: FollowedRoom;
let seats: readonly string[];
/** The connection that the site writes by: a limit of pages is one of the connection. */
let db: Database.Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "votes-"));
  path = join(folder, "barometre.sqlite");
  const opened = vi.spyOn(Database.prototype, "pragma");
  room = await aFollowedRoom({}, { DATABASE_PATH: path });
  const connections = opened.mock.contexts as Database.Database[];
  db = connections.find(({ name, open }) => open && name === path) ?? expect.fail("no connection");
  opened.mockRestore();
  const taken: string[] = [];
  for (let place = 0; place < PEOPLE; place += 1) taken.push(await room.seat(`Seat ${place}`));
  seats = taken;
  await room.command("start", `read ${QUESTION}`, `vote ${QUESTION}`);
}, 240_000);
afterAll(async () => {
  await room?.site.close();
  rmSync(folder, { recursive: true });
});

/** Another process writes, and does not come to an end. */
async function whileHeld<T>(job: () => Promise<T>): Promise<T> {
  const child: ChildProcess = spawn(process.execPath, ["-e", HOLD, path], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await once(child.stdout ?? expect.fail("no output"), "data");
  try {
    return await job();
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}

const counted = () => {
  const { id: workshopId = 0, questions = [] } = room.site.deps.workshops.get(room.room.publicId) ?? {};
  const round = questions.find(({ id }) => id === QUESTION)?.round ?? 0;
  return room.site.deps.ballots.countBallots({ workshopId, question: QUESTION, round });
};
const roundOf = () =>
  room.site.deps.workshops.get(room.room.publicId)?.questions.find(({ id }) => id === QUESTION)?.round ?? 0;
const voteAll = (reason = REASON) =>
  Promise.all(seats.map((seat, place) => room.vote(seat, String(place % 5), { round: roundOf(), reason })));
/** By its button, without script. */
async function voteByForm(seat: string) {
  const body = new URLSearchParams({
    question: QUESTION,
    tour: String(roundOf()),
    vote: "3",
    raison: REASON,
  });
  const answer = await fetch(room.at("/moi"), {
    ...{ method: "POST", headers: { cookie: seat }, body, redirect: "manual" as const },
  });
  return { status: answer.status, body: await answer.text() };
}

const BAD_DAYS = [
  ["the disk is full", <T>(job: () => Promise<T>) => whileFull(db, job)],
  ["another process holds the database", whileHeld],
] as const;

it.each(BAD_DAYS)(
  "votes by script while %s: each is told to try again, and counts once afterwards",
  async (_, during) => {
    // A few may find room in what pages of the database have left; each is told the truth.
    const statuses = await during(() => voteAll());
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(PEOPLE / 2);
    expect(statuses.filter((status) => status !== 503 && status !== 200)).toEqual([]);
    expect(counted()).toBe(statuses.filter((status) => status === 200).length);
    // As pages do: they send it again, and again where the answer was lost.
    expect(new Set(await voteAll())).toEqual(new Set([200]));
    expect(new Set(await voteAll())).toEqual(new Set([200]));
    expect(counted()).toBe(PEOPLE);
    await room.command(`reveal ${QUESTION}`, `vote-again ${QUESTION}`);
  },
  120_000,
);

it("a vote by its button comes back with all that was chosen and typed, and counts once it is pressed again", async () => {
  for (const [, during] of BAD_DAYS) {
    const before = counted();
    const answers = await during(() => Promise.all(seats.map(voteByForm)));
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(PEOPLE / 2);
    for (const { body } of refused)
      expect([body.includes("<h1>"), body.includes(REASON)]).toEqual([true, true]);
    expect(counted()).toBeLessThanOrEqual(before + answers.length - refused.length);
  }
  for (let time = 0; time < 2; time += 1)
    expect(new Set((await Promise.all(seats.map(voteByForm))).map(({ status }) => status))).toEqual(
      new Set([303]),
    );
  expect(counted()).toBe(PEOPLE);
}, 120_000);

it("a step of the desk while nothing is written is refused, and the round stays open for votes", async () => {
  const [, seat = ""] = seats;
  const seen = room.site.deps.workshops.get(room.room.publicId)?.revision ?? 0;
  const body = new URLSearchParams({ intent: "reveal", question: QUESTION, seen: String(seen) });
  const press = () =>
    fetch(room.at("/regie"), {
      ...{ method: "POST", headers: { cookie: room.leader }, body, redirect: "manual" as const },
    });
  expect((await whileHeld(press)).status).toBe(503);
  expect(await room.vote(seat, "2", { round: roundOf() })).toBe(200);
  expect((await press()).status).toBe(303);
  // What was on its way to one round does not land in the next one, nor on what is settled.
  await room.command(`postpone ${QUESTION}`, `read ${NEXT}`, `vote ${NEXT}`);
  expect(await room.vote(seat, "4", { round: 3 })).toBe(409);
  await room.command(`reveal ${NEXT}`, `vote-again ${NEXT}`);
  expect(await room.vote(seat, "4", { question: NEXT, round: 1 })).toBe(409);
  expect(await room.vote(seat, "4", { question: NEXT, round: 2 })).toBe(200);
}, 120_000);
