// Once a workshop is over nobody can tell who voted what: at once under pseudonyms, after thirty days with names (workshop C6).
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import { viewEntry } from "../../app/workshops/view-entry.server.ts";
import { aRoom, type Room, VOTED } from "../builders/a-workshop.ts";
import { someTime } from "../builders/stores.ts";

const [QUESTION] = VOTED;
const DAY_MS = 24 * 60 * 60 * 1_000;
let room: Room;
afterEach(() => room.deps.close());

/** Four vote in two rounds; three of them do the same work. */
async function voted(mode: string, namesKept = ""): Promise<void> {
  room = await aRoom({ mode, namesKept });
  await room.command("open");
  const names = ["Ada", "Zoé", "Lou", "Max"] as const;
  const seats = [];
  for (const [place, name] of names.entries()) seats.push(await room.seat(name, place < 3 ? "dsi" : "elu"));
  await room.command("start", `read ${QUESTION}`, `vote ${QUESTION}`);
  for (const seat of seats) await room.vote(seat, "1");
  await room.command(`reveal ${QUESTION}`, `vote-again ${QUESTION}`);
  for (const [place, seat] of seats.entries()) await room.vote(seat, String(place), { round: 2 });
  await room.command(`reveal ${QUESTION}`, `decide ${QUESTION}`);
}
const seatsNow = () => room.deps.ballots.listSeats(room.workshop().id);
const ballots = (round: number) =>
  room.deps.ballots.listRound({ workshopId: room.workshop().id, question: QUESTION, round });
const rolesOf = (round: number) =>
  room.deps.keptVotes.listRoles({ workshopId: room.workshop().id, question: QUESTION, round });

it("under pseudonyms drops them and the way from a vote to its seat when the workshop closes", async () => {
  await voted("pseudonym");
  const before = ballots(2);
  expect(before.every(({ seatId }) => seatId !== null)).toBe(true);
  await room.command("close");
  expect(seatsNow().map(({ name, role, code }) => [name, role, code])).toEqual([
    ...[
      ["", "dsi", null],
      ["", "dsi", null],
      ["", "dsi", null],
    ],
    ["", null, null],
  ]);
  const after = ballots(2);
  expect(after.map(({ seatId }) => seatId)).toEqual([null, null, null, null]);
  expect(after.some(({ voter }) => before.some((one) => one.voter === voter))).toBe(false);
  // Both rounds of a question still belong together: what moved can be told.
  expect(ballots(1).map(({ voter }) => voter)).toEqual(after.map(({ voter }) => voter));
  expect(after.map(({ vote }) => vote).toSorted()).toEqual([0, 1, 2, 3]);
  // A role that three share stays beside their votes; the one of a single person is gone.
  expect(rolesOf(2).filter(({ role }) => role === "dsi")).toHaveLength(3);
  expect(rolesOf(2).filter(({ role }) => role === null)).toHaveLength(1);
});

it("keeps names for thirty days, and the daily clean-up takes them away", async () => {
  await voted("named");
  await room.command("close");
  expect(seatsNow().map(({ name }) => name)).toContain("Ada");
  room.setTime(new Date(someTime.getTime() + 30 * DAY_MS - 1));
  await deleteEnded(room.deps);
  expect(seatsNow().map(({ name }) => name)).toContain("Ada");
  room.setTime(new Date(someTime.getTime() + 30 * DAY_MS));
  await deleteEnded(room.deps);
  expect(seatsNow().map(({ name }) => name)).toEqual(["", "", "", ""]);
  expect(ballots(1).every(({ seatId }) => seatId === null)).toBe(true);
});

it("keeps names for as long as its preparation said, and the entrance says so", async () => {
  await voted("named", "3");
  const { publicId, code } = room.workshop();
  const entry = viewEntry(room.deps, { publicId, code: code ?? "", locale: "fr" });
  expect(entry).toMatchObject({ value: { namesKept: 3 } });
  await room.command("close");
  room.setTime(new Date(someTime.getTime() + 3 * DAY_MS - 1));
  await deleteEnded(room.deps);
  expect(seatsNow().map(({ name }) => name)).toContain("Ada");
  room.setTime(new Date(someTime.getTime() + 3 * DAY_MS));
  await deleteEnded(room.deps);
  expect(seatsNow().map(({ name }) => name)).toEqual(["", "", "", ""]);
});

it("leaves anonymous votes as they are: they lead to nobody", async () => {
  await voted("anonymous");
  const before = ballots(2);
  await room.command("close");
  await deleteEnded(room.deps);
  expect(ballots(2)).toEqual(before);
});

it("forgets the pseudonyms of a workshop that was called off, too", async () => {
  await voted("pseudonym");
  await room.command("cancel");
  expect(seatsNow().map(({ name }) => name)).toEqual(["", "", "", ""]);
});

it("leaves no order of seats in the file, and nothing in the journal", async () => {
  const folder = mkdtempSync(join(tmpdir(), "voters-"));
  const path = join(folder, "barometre.sqlite");
  room = await aRoom({ mode: "named" }, { DATABASE_PATH: path });
  await room.command("open");
  const seats: string[] = [];
  for (let place = 0; place < 12; place += 1) seats.push(await room.seat(`Personne ${place}`));
  await room.command("start", `read ${QUESTION}`, `vote ${QUESTION}`);
  for (const [place, seat] of seats.entries()) await room.vote(seat, String(place % 5));
  await room.command(`reveal ${QUESTION}`, `decide ${QUESTION}`, "close");
  room.setTime(new Date(someTime.getTime() + 31 * DAY_MS));
  await deleteEnded(room.deps);
  expect(statSync(`${path}-wal`).size).toBe(0);
  const file = readFileSync(path);
  expect(file.includes("Personne 3")).toBe(false);
  const names = ballots(1).map(({ voter }) => voter);
  const placed = names.toSorted((a, b) => file.lastIndexOf(a) - file.lastIndexOf(b));
  expect([names, names.toReversed()]).toContainEqual(placed);
  expect(names).toHaveLength(12);
  rmSync(folder, { recursive: true });
});
