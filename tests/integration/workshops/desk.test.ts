// Whoever leads a workshop at their desk: one step after the other, what they write beside it, and what somebody else did meanwhile.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AssessmentRef } from "../../../app/record/find-assessment.server.ts";
import { changeDesk } from "../../../app/workshops/change-desk.server.ts";
import { acceptAgreed, decideQuestion } from "../../../app/workshops/decide-question.server.ts";
import type { DeskChange } from "../../../app/workshops/desk.view.ts";
import { viewDesk } from "../../../app/workshops/view-desk.server.ts";
import { viewScreen } from "../../../app/workshops/view-screen.server.ts";
import { viewSeat } from "../../../app/workshops/view-seat.server.ts";
import { whoWasFirst } from "../../../app/workshops/who-was-first.server.ts";
import { aRoom, type Room, VOTED } from "../../builders/a-workshop.ts";

const [GOVERNANCE, OPEN] = VOTED;
let room: Room;
let seats: string[];
afterEach(() => room.deps.close());
beforeEach(async () => {
  room = await aRoom({ mode: "named" });
});

const refOf = ({ session = null }: AssessmentRef = room.lead) => ({ publicId: room.publicId, session });
function desk(ref: AssessmentRef = room.lead, showsAnswer = false) {
  const view = viewDesk(room.deps, { ref: refOf(ref), locale: "fr", showsAnswer });
  return view.ok ? view.value : expect.fail(view.reason);
}
async function change(one: DeskChange, ref: AssessmentRef = room.lead): Promise<string> {
  const changed = await changeDesk(room.deps, { ref: refOf(ref), change: one });
  if (changed.ok) return "done";
  return changed.reason.code === "INVALID" ? changed.reason.problems.join() : changed.reason.code;
}
async function votes(many: readonly string[], reason = ""): Promise<void> {
  await room.command("open");
  seats = [];
  for (const [place] of many.entries()) seats.push(await room.seat(`Person ${place}`));
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  for (const [place, vote] of many.entries())
    if (vote !== "") await room.vote(seats[place] ?? "", vote, { reason: place === 0 ? reason : "" });
}
const decide = async (typed: { level: string; text: string; dissent: string }) => {
  const { revision } = room.workshop();
  const decided = await decideQuestion(room.deps, {
    ...{ ref: refOf(), question: GOVERNANCE, seen: revision, typed },
  });
  return decided.ok ? "done" : decided.reason.code;
};

describe("the desk", () => {
  it("has one step that comes next, from the first look to the last", async () => {
    expect(desk().first).toEqual({ do: "open", question: null });
    await votes(["2", "2", "2", "2"]);
    expect(desk().first).toEqual({ do: "reveal", question: GOVERNANCE });
    await room.command(`reveal ${GOVERNANCE}`);
    // They agree: nothing is left to talk about.
    expect(desk().first).toEqual({ do: "decide", question: GOVERNANCE });
    expect(desk().question?.proposal).toBe(2);
  });

  it("names who has not voted where votes stand under names, and stops waiting for one", async () => {
    await votes(["2", ""]);
    expect(desk().seats.map(({ name, hasVoted }) => [name, hasVoted])).toEqual([
      ["Person 0", true],
      ["Person 1", false],
    ]);
    const [, late] = desk().seats;
    expect(await change({ set: "waited", seat: late?.id ?? 0, isWaited: false })).toBe("done");
    expect(desk().board.question?.voted).toEqual({ count: 1, expected: 1, onPaper: 0 });
    await room.command(`reveal ${GOVERNANCE}`, `debate ${GOVERNANCE}`, `vote-again ${GOVERNANCE}`);
    // Another round waits for everybody.
    expect(desk().board.question?.voted).toEqual({ count: 0, expected: 2, onPaper: 0 });
  });

  it("tells nobody who has voted where votes stand under pseudonyms, and lists nobody where they are anonymous", async () => {
    room.deps.close();
    room = await aRoom({ mode: "pseudonym" });
    await votes(["2", ""]);
    expect(desk().seats.map(({ hasVoted }) => hasVoted)).toEqual([null, null]);
    room.deps.close();
    room = await aRoom({ mode: "anonymous" });
    await votes(["2", ""]);
    expect(desk().seats).toEqual([]);
    expect(desk().board.question?.voted).toEqual({ count: 1, expected: 2, onPaper: 0 });
  });

  it.each([
    [0, { set: "waited", isWaited: false }],
    [2, { set: "waited", isWaited: false }],
    [0, { set: "presence", presence: "removed" }],
    [2, { set: "presence", presence: "removed" }],
  ] as const)("tells by no count whether seat %i, that is %o, has voted", async (taken, set) => {
    room.deps.close();
    room = await aRoom({ mode: "pseudonym" });
    await votes(["2", "3", "", ""]);
    await change({ ...set, seat: desk().seats[taken]?.id ?? 0 });
    expect(desk().board.question?.voted).toEqual({ count: 2, expected: 3, onPaper: 0 });
  });

  it("has the name beside each vote of a revealed round, as every seat has, and nowhere else", async () => {
    await votes(["2", "4", "dk"]);
    const seated = () => {
      const ref = { publicId: room.publicId, token: seats[0] ?? "" };
      const view = viewSeat(room.deps, { ref, locale: "fr" });
      return view.ok ? view.value : expect.fail(view.reason);
    };
    expect([desk().question?.named, seated().named]).toEqual([null, null]);
    await room.command(`reveal ${GOVERNANCE}`);
    const named = {
      rounds: [1],
      people: [
        { name: "Person 1", votes: [4] },
        { name: "Person 0", votes: [2] },
        { name: "Person 2", votes: ["dk"] },
      ],
    };
    expect([desk().question?.named, seated().named]).toEqual([named, named]);
    // The wall, and whoever looks on from afar, read the board, which names nobody.
    const screen = viewScreen(room.deps, { ref: refOf(), locale: "fr" });
    expect(JSON.stringify([desk().board, seated().board, screen])).not.toContain("Person");
    await room.command(`vote-again ${GOVERNANCE}`);
    await room.vote(seats[0] ?? "", "0", { round: 2 });
    expect(desk().question?.named).toEqual(named);
  });

  it.each(["pseudonym", "anonymous"])("names nobody beside a vote of a %s workshop", async (mode) => {
    room.deps.close();
    room = await aRoom({ mode });
    await votes(["2", "4"]);
    await room.command(`reveal ${GOVERNANCE}`);
    expect(desk().question?.named).toBeNull();
  });

  it("shows the answer of the assessment once it is asked for, and not before", () => {
    expect(desk().question).toBeNull();
  });

  it("keeps the answer of the assessment back until whoever leads asks for it", async () => {
    await votes(["2"]);
    expect(desk().question?.answer).toBeNull();
    expect(desk(room.lead, true).question?.answer?.answer).toEqual({ state: "unanswered" });
  });

  it("has a seat removed, which votes no more", async () => {
    await votes(["2", ""]);
    expect(await change({ set: "presence", presence: "removed", seat: desk().seats[1]?.id ?? 0 })).toBe(
      "done",
    );
    expect(await room.vote(seats[1] ?? "", "2")).toBe("REMOVED");
    expect(await change({ set: "presence", presence: "removed", seat: 9_999 })).toBe("NOT_NOW");
  });

  it("is the very nothing to whoever lost their access meanwhile, for reading and for writing", async () => {
    await votes(["2"]);
    const consultant = await room.member("consultant");
    expect(desk(consultant).first?.do).toBe("reveal");
    room.setTime(new Date("2031-01-01T00:00:00Z"));
    const view = viewDesk(room.deps, { ref: refOf(consultant), locale: "fr", showsAnswer: false });
    expect(view).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await change({ set: "timer", minutes: "3" }, consultant)).toBe("NOT_FOUND");
  });
});

describe("the time of a room", () => {
  it("runs by the clock of the server, is lengthened, and ends with the step", async () => {
    await votes(["2"]);
    const now = room.deps.now().getTime();
    expect(await change({ set: "timer", minutes: "3" })).toBe("done");
    expect(desk().board.timerEndsAt).toBe(now + 180_000);
    expect(await change({ set: "timer", minutes: "1" })).toBe("done");
    expect(desk().board.timerEndsAt).toBe(now + 240_000);
    expect(await change({ set: "timer", minutes: "0" })).toBe("BAD_MINUTES");
    await room.command(`reveal ${GOVERNANCE}`);
    expect(desk().board.timerEndsAt).toBeNull();
  });

  it("closes nothing when it is over", async () => {
    await votes(["", ""]);
    await change({ set: "timer", minutes: "1" });
    room.setTime(new Date(room.deps.now().getTime() + 600_000));
    expect(await room.vote(seats[0] ?? "", "3")).toBe("counted");
  });
});

describe("a reason", () => {
  const shown = () => desk().board.question?.reasons.map(({ text, vote }) => [text, vote]);
  const show = (isShown: boolean, round = 1) =>
    change({ set: "reason", question: GOVERNANCE, round, text: "Too dear", isShown });

  it("is read by everybody once whoever leads lets it be, without its vote among fewer than five", async () => {
    await votes(["2", "3"], "Too dear");
    // Nobody reads it while the round is open.
    expect(await show(true)).toBe("NOT_NOW");
    expect(desk().question?.reasons).toEqual([]);
    await room.command(`reveal ${GOVERNANCE}`);
    expect(shown()).toEqual([]);
    expect(await show(true)).toBe("done");
    expect(shown()).toEqual([["Too dear", null]]);
    expect(await show(false)).toBe("done");
    expect(shown()).toEqual([]);
  });

  it("stands beside its vote where five or more have voted", async () => {
    await votes(["2", "3", "3", "3", "dk"], "Too dear");
    await room.command(`reveal ${GOVERNANCE}`);
    await show(true);
    expect(shown()).toEqual([["Too dear", 2]]);
  });
});

describe("a decision", () => {
  it("is written with its step, dissent beside it, and reworded afterwards until the room is left", async () => {
    await votes(["2", "2", "2", "4"]);
    await room.command(`reveal ${GOVERNANCE}`);
    expect(await decide({ level: "9", text: "", dissent: "" })).toBe("INVALID");
    expect(room.workshop().questions[0]?.phase).toBe("revealed");
    expect(await decide({ level: "2", text: "A mandate", dissent: "Palier 4 : 1." })).toBe("done");
    expect(desk().board.question?.decision).toEqual({
      ...{ level: 2, text: "A mandate", dissent: "Palier 4 : 1.", dissenting: 1 },
    });
    const typed = { level: "", text: "None yet", dissent: "" };
    expect(await change({ set: "words", question: GOVERNANCE, typed })).toBe("done");
    expect(desk().board.question?.decision).toEqual({
      ...{ level: null, text: "None yet", dissent: "", dissenting: 0 },
    });
    await room.command("close");
    expect(await change({ set: "words", question: GOVERNANCE, typed })).toBe("NOT_NOW");
    // What was decided is taken over by its own page, and nobody says so here.
    expect([await room.command("transfer"), await room.command("archive")]).toEqual(["NOT_NOW", "NOT_NOW"]);
    expect(room.workshop().state).toBe("closed");
  });

  it("may be sent without a level, which is a decision on none", async () => {
    await votes(["2", "2", "2", "4"]);
    await room.command(`reveal ${GOVERNANCE}`);
    expect(await decide({ level: "", text: "Later", dissent: "" })).toBe("done");
    expect(desk().board.question?.decision).toMatchObject({ level: null, text: "Later", dissenting: 0 });
    expect(room.workshop().questions[0]).toMatchObject({ phase: "decided", decidedLevel: null });
  });

  it("is not written twice by two people: the second one is told who was first, by name where they may know it", async () => {
    await votes(["2", "2", "2", "2"]);
    const { revision: seen } = room.workshop();
    await room.command(`reveal ${GOVERNANCE}`);
    const typed = { level: "2", text: "Mine", dissent: "" };
    const late = await decideQuestion(room.deps, { ref: refOf(), question: GOVERNANCE, seen, typed });
    expect(late).toEqual({ ok: false, reason: { code: "STALE" } });
    expect(whoWasFirst(room.deps, refOf(), seen)?.step).toBe("reveal");
    const consultant = await room.member("consultant");
    expect(whoWasFirst(room.deps, refOf(consultant), seen)).toEqual({ step: "reveal", who: null });
    expect(whoWasFirst(room.deps, refOf(), seen + 1)).toBeNull();
  });

  it("notes are for whoever leads alone", async () => {
    await votes(["2"]);
    expect(await change({ set: "note", question: GOVERNANCE, note: "Ask the DSI" })).toBe("done");
    expect(desk().question?.note).toBe("Ask the DSI");
    expect(JSON.stringify(desk().board)).not.toContain("Ask the DSI");
  });
});

describe("votes on paper", () => {
  const paper = (counts: Readonly<Record<string, string>>) =>
    change({ set: "paper", question: GOVERNANCE, typed: (vote) => counts[vote] ?? "" });

  it("are counted with those of phones, marked as such, and told by level once the round is revealed", async () => {
    await votes(["2", "2"]);
    expect(await paper({ "2": "3", dk: "1" })).toBe("done");
    expect(desk().board.question?.voted).toEqual({ count: 6, expected: 6, onPaper: 4 });
    const before = JSON.stringify(desk());
    // Other counts of as many: nobody who looks can tell.
    await paper({ "4": "4" });
    const plain = (text: string) => text.replaceAll(/"stamp":"[^"]*"/g, "");
    expect(plain(JSON.stringify(desk()))).toBe(plain(before));
    await paper({ "2": "3", dk: "1" });
    await room.command(`reveal ${GOVERNANCE}`);
    const [round] = desk().board.question?.rounds ?? [];
    expect(round?.onPaper).toBe(4);
    expect(round?.result).toMatchObject({ valid: 5, dontKnow: 1, label: "agreed", proposal: 2 });
  });

  it("are refused where they are no counts, and outside of the vote", async () => {
    await votes(["2"]);
    expect(await paper({ "2": "-3" })).toBe("BAD_PAPER");
    await room.command(`reveal ${GOVERNANCE}`);
    expect(await paper({ "2": "3" })).toBe("NOT_NOW");
  });
});

describe("the vote before the meeting", () => {
  it("ends in agreements that are accepted in one step, and leaves the rest to the room", async () => {
    await room.command("open-prevote");
    for (const place of [0, 1, 2, 3]) {
      const token = await room.seat(`Early ${place}`);
      await room.vote(token, "3", { round: 0 });
      await room.vote(token, String(place), { question: OPEN, round: 0 });
    }
    // What was voted is nobody’s to read before the room is open.
    expect(desk().agreed).toEqual([]);
    await room.command("open");
    expect(desk().agreed.map(({ place, level }) => [place, level])).toEqual([[1, 3]]);
    const { revision: seen } = room.workshop();
    expect(await acceptAgreed(room.deps, { ref: refOf(), seen })).toEqual({ ok: true, value: null });
    expect(room.workshop().questions.map(({ phase, decidedLevel }) => [phase, decidedLevel])).toEqual([
      ["decided", 3],
      ["coming", null],
    ]);
    const again = await acceptAgreed(room.deps, { ref: refOf(), seen: seen + 1 });
    expect(again).toEqual({ ok: false, reason: "NOT_NOW" });
  });
});
