// Whoever comes back to a workshop has the seat of before, and one vote: from the browser that left, on another device, or by a link of
// whoever leads. Who was removed comes back when they are let.
import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeDesk } from "../../../app/workshops/change-desk.server.ts";
import { comeBack, leaveSeat } from "../../../app/workshops/leave-seat.server.ts";
import { makeWayBack, returnToSeat } from "../../../app/workshops/return-to-seat.server.ts";
import { viewDesk } from "../../../app/workshops/view-desk.server.ts";
import { viewSeat } from "../../../app/workshops/view-seat.server.ts";
import { aRoom, type Room, VOTED } from "../../builders/a-workshop.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const [QUESTION] = VOTED;
let room: Room;
let ada: string;
afterEach(() => room.deps.close());
beforeEach(async () => {
  room = await aRoom({ mode: "pseudonym" });
  await room.command("open");
  ada = await room.seat("Ada");
  await room.command("start", `read ${QUESTION}`, `vote ${QUESTION}`);
  await room.vote(ada, "2");
});

const refOf = (token: string) => ({ publicId: room.publicId, token });
const led = () => ({ publicId: room.publicId, session: room.lead.session ?? null });
const seatRow = () => room.deps.ballots.listSeats(room.workshop().id)[0];
const code = () => room.workshop().code ?? "";
const cast = () =>
  room.deps.ballots.countBallots({ workshopId: room.workshop().id, question: QUESTION, round: 1 });
function pageOf(token: string) {
  const view = viewSeat(room.deps, { ref: refOf(token), locale: "fr" });
  return view.ok ? view.value : view.reason;
}
function desk() {
  const view = viewDesk(room.deps, { ref: led(), locale: "fr", showsAnswer: false });
  return view.ok ? view.value : expect.fail(view.reason);
}
const presence = (presence: "here" | "removed") =>
  changeDesk(room.deps, { ref: led(), change: { set: "presence", seat: seatRow()?.id ?? 0, presence } });
const link = async () => {
  const made = await makeWayBack(room.deps, { ref: led(), seat: seatRow()?.id ?? 0 });
  return made.ok ? made.value.key : expect.fail(made.reason);
};
async function back(seat: string): Promise<string> {
  const returned = await returnToSeat(room.deps, { code: code(), seat });
  return returned.ok ? returned.value.token : returned.reason;
}

describe("who left", () => {
  it("is told so, and sits on the same seat again, whose vote is still the one that counts", async () => {
    await leaveSeat(room.deps, refOf(ada));
    expect([pageOf(ada), desk().seats]).toMatchObject([
      "left",
      [{ name: "Ada", isAway: true, hasVoted: null }],
    ]);
    expect(await presence("here")).toMatchObject({ ok: false });
    expect(await room.vote(ada, "4")).toBe("REMOVED");
    expect(await comeBack(room.deps, refOf(ada))).toEqual({ ok: true, value: null });
    expect(pageOf(ada)).toMatchObject({ own: [{ vote: 2 }] });
    await room.vote(ada, "4");
    expect([cast(), room.deps.ballots.countSeats(room.workshop().id).ever]).toEqual([1, 1]);
  });

  it("does so by the code of their seat on another device, too, and no more once the workshop is over", async () => {
    await leaveSeat(room.deps, refOf(ada));
    const token = await back(seatRow()?.code ?? "");
    expect(pageOf(token)).toMatchObject({ own: [{ vote: 2 }], seat: { name: "Ada" } });
    await leaveSeat(room.deps, refOf(token));
    await room.command("close");
    expect(await comeBack(room.deps, refOf(token))).toEqual({ ok: false, reason: "NOT_NOW" });
  });
});

describe("who was removed", () => {
  it("comes back by nothing that they hold, and stays removed when they leave", async () => {
    await presence("removed");
    await leaveSeat(room.deps, refOf(ada));
    expect(await comeBack(room.deps, refOf(ada))).toEqual({ ok: false, reason: "REMOVED" });
    expect([pageOf(ada), await back(seatRow()?.code ?? "")]).toEqual(["removed", "NO_CODE"]);
  });

  it("comes back once whoever leads lets them", async () => {
    await presence("removed");
    expect(desk().seats).toMatchObject([{ name: "Ada", isRemoved: true, hasVoted: null }]);
    await presence("here");
    expect(desk().seats).toMatchObject([{ name: "Ada", isRemoved: false }]);
    expect(pageOf(ada)).toMatchObject({ own: [{ vote: 2 }] });
  });
});

describe("a link back", () => {
  beforeEach(() => room.command(`reveal ${QUESTION}`));

  it("opens the seat once, is marked at the desk, and closes the device of before", async () => {
    const key = await link();
    const token = await back(key);
    expect(pageOf(token)).toMatchObject({ seat: { name: "Ada" } });
    expect(pageOf(ada)).toBe("NOT_FOUND");
    expect(await back(key)).toBe("NO_CODE");
    expect(desk().seats).toMatchObject([{ hasReturned: true }]);
  });

  it("shows whoever gave it no vote of before, in no round; a new vote takes the place of the old one", async () => {
    const token = await back(await link());
    expect(pageOf(token)).toMatchObject({ own: [] });
    await room.command(`vote-again ${QUESTION}`);
    await room.vote(token, "3", { round: 2 });
    expect(pageOf(token)).toMatchObject({ own: [{ vote: 3, round: 2 }] });
    expect(cast()).toBe(1);
  });

  it("is good for half an hour, for its workshop, and only where a seat may be led back to", async () => {
    const key = await link();
    expect(await back("A".repeat(32))).toBe("NO_CODE");
    room.setTime(new Date(room.deps.now().getTime() + 31 * 60_000));
    expect(await back(key)).toBe("NO_CODE");
    room.deps.close();
    room = await aRoom({ mode: "anonymous" });
    await room.command("open");
    await room.seat("");
    const made = await makeWayBack(room.deps, { ref: led(), seat: seatRow()?.id ?? 0 });
    expect(made).toEqual({ ok: false, reason: "NOT_NOW" });
  });

  it("is neither given nor opened while people vote, since a vote on the seat would tell whether one was there", async () => {
    const key = await link();
    await room.command(`vote-again ${QUESTION}`);
    expect(await makeWayBack(room.deps, { ref: led(), seat: seatRow()?.id ?? 0 })).toEqual({
      ok: false,
      reason: "VOTE_OPEN",
    });
    expect(await back(key)).toBe("VOTE_OPEN");
    await room.command(`reveal ${QUESTION}`);
    expect(pageOf(await back(key))).toMatchObject({ seat: { name: "Ada" } });
  });

  it("that was given before somebody was removed leads them back no more; one that is given since does", async () => {
    const key = await link();
    await presence("removed");
    expect(await back(key)).toBe("NO_CODE");
    expect(pageOf(await back(await link()))).toMatchObject({ seat: { name: "Ada" } });
  });

  it("leads whoever left and lost their device back to their seat", async () => {
    await leaveSeat(room.deps, refOf(ada));
    expect(pageOf(await back(await link()))).toMatchObject({ seat: { name: "Ada" } });
    expect(room.deps.ballots.countSeats(room.workshop().id).ever).toBe(1);
  });

  it("tells whoever gave it no vote of before by what changed since, nor does a shift of fewer than three", async () => {
    const others = [await room.seat("Ben"), await room.seat("Cleo"), await room.seat("Dan")];
    const shift = () => desk().board.question?.rounds.at(-1)?.shift;
    await room.command(`vote-again ${QUESTION}`);
    for (const seat of [ada, ...others]) await room.vote(seat, "1", { round: 2 });
    await room.command(`reveal ${QUESTION}`);
    const token = await back(await link());
    await room.command(`vote-again ${QUESTION}`);
    for (const seat of [token, ...others]) await room.vote(seat, "3", { round: 3 });
    await room.command(`reveal ${QUESTION}`);
    expect(shift()).toMatchObject({ both: 3, up: 3 });
  });

  it("leads from no vote to the seat once voters are forgotten", async () => {
    room.deps.close();
    const folder = temporaryFolder();
    const path = join(folder, "barometre.sqlite");
    room = await aRoom({ mode: "pseudonym" }, { DATABASE_PATH: path });
    await room.command("open");
    ada = await room.seat("Ada");
    await room.command("start", `read ${QUESTION}`, `vote ${QUESTION}`);
    await room.vote(ada, "2");
    await room.command(`reveal ${QUESTION}`);
    const token = await back(await link());
    await room.command(`vote-again ${QUESTION}`);
    await room.vote(token, "3", { round: 2 });
    const marksAre = () => marksIn(path);
    expect(marksAre()).toEqual([0, 1, 2]);
    await room.command(`reveal ${QUESTION}`, "close");
    expect(marksAre()).toEqual([0, 0, 0]);
    rmSync(folder, { recursive: true });
  });
});

/** What leads from ballots and from the seat to a link that was used. */
function marksIn(path: string): unknown {
  const db = new Database(path, { readonly: true });
  const marks = `SELECT links_used AS used FROM workshop_ballots
    UNION ALL SELECT links_used + has_returned FROM workshop_seats ORDER BY used`;
  const found = db.prepare(marks).pluck().all();
  db.close();
  return found;
}
