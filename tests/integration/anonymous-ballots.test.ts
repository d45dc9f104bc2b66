// Somebody holds the file of the database and its journal, and would know who voted what in an anonymous workshop.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeLeverRound } from "../../app/workshops/change-lever-round.server.ts";
import { joinWorkshop } from "../../app/workshops/join-workshop.server.ts";
import { pickLevers } from "../../app/workshops/pick-levers.server.ts";
import { viewLeverRound } from "../../app/workshops/view-lever-round.server.ts";
import { post } from "../builders/a-running-server.ts";
import { aRoom, type Room, VOTED } from "../builders/a-workshop.ts";

const [GOVERNANCE, OPEN] = VOTED;
/** In the order in which they vote. */
const VOTES = ["4", "0", "3", "1", "2", "dk", "4", "0", "3", "1", "2", "dk"];

let folder: string;
let path: string;
let room: Room;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ballots-"));
  path = join(folder, "barometre.sqlite");
  room = await aRoom({ mode: "anonymous" }, { DATABASE_PATH: path });
  await room.command("open", "start");
});
afterEach(() => {
  room.deps.close();
  rmSync(folder, { recursive: true });
});

interface Row {
  readonly role: string | null;
  readonly question_id: string;
  readonly round: number;
  readonly voter: string;
  readonly vote: string;
  readonly seat_id: number | null;
  readonly links_used: number;
}

async function votedBy(seats: readonly string[], question: string, round = 1): Promise<void> {
  await room.command(round === 1 ? `read ${question}` : "", ...(round === 1 ? [`vote ${question}`] : []));
  for (const [place, seat] of seats.entries())
    expect(await room.vote(seat, VOTES[place] ?? "dk", { question, round })).toBe("counted");
  await room.command(`reveal ${question}`);
}

describe("what the files tell of anonymous ballots", () => {
  let ballots: readonly Row[];
  let seats: readonly string[];
  beforeEach(async () => {
    seats = [];
    for (const name of VOTES.keys()) seats = [...seats, await room.seat(`name ${name}`)];
    await votedBy(seats, GOVERNANCE);
    await room.command(`decide ${GOVERNANCE}`);
    await votedBy(seats, OPEN);
    const read = new Database(path, { readonly: true });
    ballots = read.prepare<[], Row>("SELECT * FROM workshop_ballots").all();
    read.close();
  });

  it("has them all, without a seat, a name, a moment or the key of anybody", () => {
    expect(ballots).toHaveLength(2 * VOTES.length);
    const file = readFileSync(path);
    expect(ballots.filter(({ links_used: used }) => used !== 0)).toEqual([]);
    expect(ballots.filter(({ role }) => role !== null)).toEqual([]);
    expect(ballots.filter(({ seat_id: seat }) => seat !== null)).toEqual([]);
    expect(Object.keys(ballots[0] ?? {}).toSorted()).toEqual(
      [
        "confidence",
        "is_shown",
        "links_used",
        "question_id",
        "reason",
        "role",
        "round",
        "seat_id",
        "vote",
        "voter",
        "workshop_id",
      ].toSorted(),
    );
    for (const seat of seats) expect(file.includes(seat)).toBe(false);
    expect(file.includes("name 3")).toBe(false);
  });

  it("names none of one question as any of another", () => {
    const of = (question: string) =>
      new Set(ballots.filter((one) => one.question_id === question).map(({ voter }) => voter));
    expect([...of(GOVERNANCE)].filter((voter) => of(OPEN).has(voter))).toEqual([]);
    expect(of(GOVERNANCE).size).toBe(VOTES.length);
  });

  it("has them in the order of their names, byte by byte, not in that in which they came", () => {
    const file = readFileSync(path);
    for (const question of VOTED) {
      const own = ballots.filter((one) => one.question_id === question).map(({ voter }) => voter);
      const placed = own.toSorted((a, b) => file.lastIndexOf(a) - file.lastIndexOf(b));
      expect([own.toSorted(), own.toSorted().toReversed()]).toContainEqual(placed);
      for (const voter of own) expect(file.indexOf(voter)).toBe(file.lastIndexOf(voter));
    }
  });

  it("has nothing of them left in the journal", () => {
    expect(statSync(`${path}-wal`).size).toBe(0);
  });

  it("says of what was commanded who and when, and of no vote anything", () => {
    const read = new Database(path, { readonly: true });
    const steps = read
      .prepare<[], string>("SELECT step FROM workshop_events ORDER BY revision")
      .pluck()
      .all();
    read.close();
    expect(steps).toEqual([
      "prepare",
      "open",
      "start",
      "read",
      "vote",
      "reveal",
      "decide",
      "read",
      "vote",
      "reveal",
    ]);
  });
});

describe("a vote that ends without being revealed, or goes on", () => {
  /** Everybody votes, the vote ends so, if it does, and the file is looked at. */
  async function endedBy(
    other: Room,
    file: string,
    { round, end }: { readonly round: number; readonly end: string },
  ) {
    for (const [place, vote] of VOTES.entries())
      await other.vote(await other.seat(`name ${place}`), vote, { round });
    if (end !== "") await other.command(end);
    expect(statSync(`${file}-wal`).size).toBe(0);
    const key = { workshopId: other.workshop().id, question: GOVERNANCE, round };
    const names = other.deps.ballots.listRound(key).map(({ voter }) => voter);
    expect(names).toHaveLength(VOTES.length);
    const bytes = readFileSync(file);
    const placed = names.toSorted((a, b) => bytes.lastIndexOf(a) - bytes.lastIndexOf(b));
    expect([names, names.toReversed()]).toContainEqual(placed);
  }

  it.each([`postpone ${GOVERNANCE}`, "close", "cancel"])("leaves no order behind either: %s", async (end) => {
    await room.command(`read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
    await endedBy(room, path, { round: 1, end });
  });

  it("leaves none behind while it is open", async () => {
    await room.command(`read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
    await endedBy(room, path, { round: 1, end: "" });
  });

  it.each(["", "open"])("leaves none either where it was before the meeting (%s)", async (end) => {
    const file = join(folder, "early.sqlite");
    const early = await aRoom({ mode: "anonymous" }, { DATABASE_PATH: file });
    await early.command("open-prevote");
    await endedBy(early, file, { round: 0, end });
    early.deps.close();
  });
});

it("the journal is emptied as soon as nobody reads it, and nobody waits for that", async () => {
  const seat = await room.seat("a");
  await room.command(`read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  await room.vote(seat, "1");
  const reader = new Database(path, { readonly: true });
  reader.exec("BEGIN");
  reader.prepare("SELECT count(*) FROM workshop_ballots").get();
  const since = performance.now();
  await room.command(`reveal ${GOVERNANCE}`);
  expect(performance.now() - since).toBeLessThan(2_000);
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
  reader.exec("COMMIT");
  reader.close();
  await expect.poll(() => statSync(`${path}-wal`).size, { timeout: 5_000 }).toBe(0);
});

it("a form that comes again, once or often, in a locked room or not, is one ballot", async () => {
  const { deps } = room;
  const code = room.workshop().code ?? "";
  const typed = { name: "", role: "" };
  const again = () => joinWorkshop(deps, { code, typed, form: "again".padEnd(32, "0") });
  await room.command(`read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  for (const step of ["", "lock", ""]) {
    const seated = await again();
    if (step !== "") await room.command(step);
    expect(await room.vote(seated.ok ? seated.value.token : "", "2")).toBe("counted");
  }
  const key = { workshopId: room.workshop().id, question: GOVERNANCE, round: 1 };
  expect(deps.ballots.countBallots(key)).toBe(1);
});

it("a ballot with a seat is refused where the workshop is anonymous, and one without where it is not", async () => {
  await room.seat("a");
  const { id } = room.workshop();
  const key = { workshopId: id, question: GOVERNANCE, round: 1 };
  const [seat] = room.deps.ballots.listSeats(id);
  expect(() =>
    room.deps.ballots.saveBallot(key, {
      voter: "x",
      seatId: seat?.id ?? 0,
      vote: 1,
      reason: "",
      confidence: null,
      linksUsed: 0,
    }),
  ).toThrow("leads to its seat");
});

it("who changes their mind in the second round is counted as one who moved, by the name of a ballot alone", async () => {
  const seats = [await room.seat("a"), await room.seat("b")];
  await room.command(`read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  for (const seat of seats) await room.vote(seat, "1");
  await room.command(`reveal ${GOVERNANCE}`, `vote-again ${GOVERNANCE}`);
  for (const seat of seats) await room.vote(seat, "1", { round: 2 });
  await room.vote(seats[0] ?? "", "4", { round: 2 });
  const { id } = room.workshop();
  const rounds = [1, 2].map((round) =>
    room.deps.ballots.listRound({ workshopId: id, question: GOVERNANCE, round }),
  );
  expect(rounds[0]?.map(({ voter }) => voter)).toEqual(rounds[1]?.map(({ voter }) => voter));
  expect(rounds[1]?.map(({ vote }) => vote).toSorted()).toEqual([1, 4]);
});

describe("picks of levers in an anonymous workshop", () => {
  /** Everybody picks one, in the order in which they came. */
  async function pickAll(): Promise<void> {
    for (const question of VOTED) await post(room.deps, room.lead, { question, fields: { answer: "0" } });
    const ref = { publicId: room.publicId, session: room.lead.session ?? null };
    const seen = viewLeverRound(room.deps, { ref, locale: "fr" });
    const levers = seen.ok ? seen.value.offered.map(({ id }) => id) : expect.fail(seen.reason);
    await changeLeverRound(room.deps, { ref, change: { do: "open", levers } });
    for (const place of VOTES.keys()) {
      const of = { publicId: room.publicId, token: await room.seat(`name ${place}`) };
      const picked = await pickLevers(room.deps, {
        ref: of,
        levers: levers.slice(0, 1 + (place % 2)),
      });
      expect(picked).toEqual({ ok: true, value: null });
    }
  }

  it("stand in the order of their names, byte by byte, with nothing of them in the journal, while they are open", async () => {
    await pickAll();
    expect(statSync(`${path}-wal`).size).toBe(0);
    const read = new Database(path, { readonly: true });
    const ordered = "SELECT voter FROM workshop_lever_ballots ORDER BY voter";
    const names = read.prepare<[], string>(ordered).pluck().all();
    read.close();
    expect(names).toHaveLength(VOTES.length);
    const bytes = readFileSync(path);
    const placed = names.toSorted((a, b) => bytes.lastIndexOf(a) - bytes.lastIndexOf(b));
    expect([names, names.toReversed()]).toContainEqual(placed);
    for (const name of names) expect(bytes.indexOf(name)).toBe(bytes.lastIndexOf(name));
  });
});
