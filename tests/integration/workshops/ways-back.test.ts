// Whoever comes back to a workshop has the seat of before, and one vote: from the browser that left, on another device, or by a link of
// whoever leads. Who was removed comes back when they are let.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeDesk } from "../../../app/workshops/change-desk.server.ts";
import { comeBack, leaveSeat } from "../../../app/workshops/leave-seat.server.ts";
import { makeWayBack, returnToSeat } from "../../../app/workshops/return-to-seat.server.ts";
import { viewDesk } from "../../../app/workshops/view-desk.server.ts";
import { viewSeat } from "../../../app/workshops/view-seat.server.ts";
import { aRoom, type Room, VOTED } from "../../builders/a-workshop.ts";

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
    expect([pageOf(ada), desk().seats]).toEqual(["left", []]);
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
    await room.command(`reveal ${QUESTION}`);
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
});
