// What everybody in a room may see: how many have voted, and once a round is revealed what, by desk, screen, seats and stream alike.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { boardOf } from "../../../app/workshops/board-of.server.ts";
import { findLedWorkshop } from "../../../app/workshops/find-workshop.server.ts";
import { joinSquare } from "../../../app/workshops/join-square.http.server.ts";
import { viewScreen } from "../../../app/workshops/view-screen.server.ts";
import { aRoom, type Room, VOTED } from "../../builders/a-workshop.ts";

const [GOVERNANCE, OPEN] = VOTED;
let room: Room;
beforeEach(async () => {
  room = await aRoom({}, {});
});
afterEach(() => room.deps.close());

function board(locale: "fr" | "en" = "fr") {
  const { deps, publicId, lead } = room;
  const found = findLedWorkshop(deps, { publicId, session: lead.session ?? null });
  if (!found.ok) throw new Error(found.reason);
  const { workshop, opened } = found.value;
  return boardOf(deps, { workshop, body: opened.assessment.body, model: opened.model }, locale);
}

/** Seats that vote these, one each, in the round that is open. */
async function vote(votes: readonly string[], more: { readonly round?: number } = {}): Promise<void> {
  for (const [place, said] of votes.entries()) await room.vote(seats[place] ?? "", said, more);
}
let seats: string[] = [];
async function sit(many: number): Promise<void> {
  await room.command("open");
  seats = [];
  for (let place = 0; place < many; place += 1) seats.push(await room.seat(`Person ${place}`));
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
}

describe("the board of a workshop", () => {
  it("tells before the meeting what it is called, and of no question", () => {
    expect(board()).toMatchObject({
      ...{ title: "Atelier", state: "draft", mode: "pseudonym", threshold: 75, here: 0, total: 2 },
      ...{ settled: 0, question: null, prevote: [] },
    });
  });

  it("has the open question with its steps in the language of the page, and how many of the room have voted", async () => {
    await sit(3);
    await vote(["2", "dk"]);
    const { question, here } = board();
    expect(here).toBe(3);
    expect(question).toMatchObject({ id: GOVERNANCE, place: 1, phase: "voting", round: 1, rounds: [] });
    expect(question?.voted).toEqual({ count: 2, expected: 3, onPaper: 0 });
    expect(question?.levels.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
    expect(board("en").question?.text).not.toBe(question?.text);
  });

  it("tells how sure people are in numbers, of a revealed round and from five who said so", async () => {
    await sit(6);
    const said = ["sure", "sure", "sure", "sure", "", "unsure"];
    for (const [place, seat] of seats.entries())
      await room.vote(seat, "3", { confidence: said[place] ?? "" });
    await room.command(`reveal ${GOVERNANCE}`, `vote-again ${GOVERNANCE}`);
    const told = () => board().question?.rounds.map(({ confidence }) => confidence);
    expect(told()).toEqual([
      [
        { confidence: "sure", count: 4 },
        { confidence: "fairly", count: 0 },
        { confidence: "unsure", count: 1 },
      ],
    ]);
    for (const seat of seats.slice(0, 4)) await room.vote(seat, "3", { round: 2, confidence: "fairly" });
    expect(told()).toHaveLength(1);
    await room.command(`reveal ${GOVERNANCE}`);
    expect(told()?.[1]).toBeNull();
  });

  it("scenario 25, votes secret before reveal: whatever the votes, the board is the same to the letter", async () => {
    await sit(4);
    await vote(["0", "0", "0", "0"]);
    const before = JSON.stringify(board());
    await vote(["4", "3", "dk", "1"]);
    expect(JSON.stringify(board())).toBe(before);
    await room.command(`reveal ${GOVERNANCE}`);
    const [round] = board().question?.rounds ?? [];
    expect(round?.result.counts.map(({ count }) => count)).toEqual([0, 1, 0, 1, 1]);
    expect(round?.result.dontKnow).toBe(1);
  });

  it("keeps both rounds beside each other with who moved, and hides the second one until it is revealed", async () => {
    await sit(4);
    await vote(["0", "1", "1", "1"]);
    await room.command(`reveal ${GOVERNANCE}`, `vote-again ${GOVERNANCE}`);
    await vote(["1", "1", "1"], { round: 2 });
    expect(board().question?.rounds.map(({ round }) => round)).toEqual([1]);
    expect(board().question?.voted).toEqual({ count: 3, expected: 4, onPaper: 0 });
    await room.command(`reveal ${GOVERNANCE}`);
    const rounds = board().question?.rounds ?? [];
    expect(rounds.map(({ round, shift }) => [round, shift?.moved ?? null])).toEqual([
      [1, null],
      [2, 1],
    ]);
  });

  it("shows no reason that nobody let be shown", async () => {
    await sit(1);
    await room.vote(seats[0] ?? "", "2", { reason: "Because of the cost" });
    await room.command(`reveal ${GOVERNANCE}`);
    expect(JSON.stringify(board())).not.toContain("cost");
  });

  it("stays with what was settled last until the next question is opened, and ends with the meeting", async () => {
    await sit(1);
    await vote(["2"]);
    await room.command(`reveal ${GOVERNANCE}`, `decide ${GOVERNANCE}`);
    expect(board()).toMatchObject({ settled: 1, question: { id: GOVERNANCE, phase: "decided" } });
    await room.command(`read ${OPEN}`);
    expect(board().question).toMatchObject({ id: OPEN, place: 2, decision: null });
    await room.command("close");
    expect(board().question).toBeNull();
  });

  it("has every question while people vote before the meeting, and what they said stays hidden until the room has voted", async () => {
    await room.command("open-prevote");
    const token = await room.seat("Early");
    await room.vote(token, "3", { round: 0 });
    expect(board().prevote.map(({ id, voted }) => [id, voted?.count])).toEqual([
      [GOVERNANCE, 1],
      [OPEN, 0],
    ]);
    await room.command("open", "start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
    expect(board()).toMatchObject({ prevote: [], question: { rounds: [] } });
    await room.vote(token, "2");
    await room.command(`reveal ${GOVERNANCE}`);
    expect(board().question?.rounds.map(({ round, result }) => [round, result.median?.[0]])).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it("is made once for each change, and shared", async () => {
    await sit(2);
    const first = board();
    expect(board()).toBe(first);
    await vote(["2"]);
    expect(board()).not.toBe(first);
    expect(board().stamp).not.toBe(first.stamp);
  });
});

describe("the screen", () => {
  it("has a square code of the short address, with the blank margin that phones need", () => {
    const { address, size, path } = joinSquare("https://barometre.example", "ABC346");
    expect(address).toBe("https://barometre.example/j/ABC346");
    expect((size - 8 - 17) % 4).toBe(0);
    const places = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });

  it("has the code as people read it out, for as long as they may come in, for whoever leads alone", async () => {
    const { deps, publicId, lead } = room;
    const ref = { publicId, session: lead.session ?? null };
    const code = () => {
      const view = viewScreen(deps, { ref, locale: "fr" });
      return view.ok ? (view.value.code?.spaced ?? null) : view.reason;
    };
    expect(code()).toBeNull();
    await room.command("open");
    expect(code()).toMatch(/^[A-Z\d]{3} [A-Z\d]{3}$/);
    const reader = await room.member("reader");
    const seen = viewScreen(deps, { ref: { publicId, session: reader.session ?? null }, locale: "fr" });
    expect(seen).toEqual({ ok: false, reason: "NOT_FOUND" });
  });
});
