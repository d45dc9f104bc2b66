// A room votes: by a code, without an account, in the round that is open, once a seat, and nobody is told what before it is revealed.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commandWorkshop } from "../../app/workshops/command-workshop.server.ts";
import { findLedWorkshop, findSeat } from "../../app/workshops/find-workshop.server.ts";
import { joinWorkshop } from "../../app/workshops/join-workshop.server.ts";
import { prepareWorkshop } from "../../app/workshops/prepare-workshop.server.ts";
import { returnToSeat } from "../../app/workshops/return-to-seat.server.ts";
import { revealedRounds, votedSoFar } from "../../app/workshops/round-of.server.ts";
import { aRoom, type Room, VOTED } from "../builders/a-workshop.ts";

const [GOVERNANCE, OPEN] = VOTED;
let room: Room;
beforeEach(async () => {
  room = await aRoom();
});
afterEach(() => room.deps.close());

/** As a rendered form has one. */
const formOf = (name: string) => name.padEnd(32, "0");
const typed = { title: "Atelier", day: "", mode: "named", threshold: "80", questions: [] };
function told(question: string = GOVERNANCE) {
  const model = room.deps.definitions.getCurrent("metropoles-numeriques");
  if (model === undefined) throw new Error("no questionnaire");
  return revealedRounds(room.deps, { workshop: room.workshop(), model }, question);
}

const soFar = () => votedSoFar(room.deps, { workshop: room.workshop() });

describe("preparing a workshop", () => {
  it("is for the lead, contributors and consultants, and for nobody else", async () => {
    const answers: [string, string][] = [];
    for (const role of ["contributor", "reader", "consultant"] as const) {
      const ref = await room.member(role);
      const prepared = await prepareWorkshop(room.deps, { ref, typed, form: role });
      answers.push([role, prepared.ok ? "prepared" : prepared.reason.code]);
    }
    const commune = await prepareWorkshop(room.deps, { ref: await room.respondent(0), typed, form: "c" });
    answers.push(["commune", commune.ok ? "prepared" : commune.reason.code]);
    expect(answers).toEqual([
      ["contributor", "prepared"],
      ["reader", "NOT_FOUND"],
      ["consultant", "prepared"],
      ["commune", "NOT_FOUND"],
    ]);
  });

  it("sent twice prepares one, and what is wrong is said all at once", async () => {
    const { deps, lead: ref } = room;
    const [one, other] = [
      await prepareWorkshop(deps, { ref, typed, form: "again" }),
      await prepareWorkshop(deps, { ref, typed, form: "again" }),
    ];
    expect(one).toEqual(other);
    const wrong = { title: " ", day: "2027-02-30", mode: "x", threshold: "59", questions: ["ctx.crisis"] };
    const refused = await prepareWorkshop(deps, { ref, typed: wrong, form: "wrong" });
    expect(refused.ok ? [] : refused.reason).toEqual({
      code: "INVALID",
      problems: ["BAD_TITLE", "BAD_DAY", "BAD_MODE", "BAD_THRESHOLD", "BAD_QUESTIONS"],
    });
  });
});

describe("a room", () => {
  it("has a code from its opening to its end, which gives a seat and nothing else", async () => {
    expect(room.workshop().code).toBeNull();
    await room.command("open");
    const token = await room.seat("Ada");
    const { publicId, deps } = room;
    expect(findSeat(deps, { publicId, token }).ok).toBe(true);
    expect(findLedWorkshop(deps, { publicId, session: token }).ok).toBe(false);
    expect(findSeat(deps, { publicId: "other", token }).ok).toBe(false);
    const { code } = room.workshop();
    await room.command("start");
    expect(room.workshop().code).toBe(code);
    await room.command("close");
    expect(room.workshop().code).toBeNull();
    const late = await joinWorkshop(deps, {
      code: code ?? "",
      typed: { name: "Late", role: "" },
      form: formOf("late"),
    });
    expect(late).toEqual({ ok: false, reason: "NO_CODE" });
  });

  it("that is locked lets nobody new in, and whoever sits there goes on", async () => {
    await room.command("open");
    const token = await room.seat("Ada");
    await room.command("lock");
    await expect(room.seat("Eve")).rejects.toThrow("LOCKED");
    await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
    expect(await room.vote(token, "2")).toBe("counted");
  });

  it("asks for a name, reads a code as it is typed, and takes a form that comes twice for one seat", async () => {
    await room.command("open");
    const { deps } = room;
    const code = room.workshop().code ?? "";
    const spaced = ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)} `;
    const join = (name: string, form: string) =>
      joinWorkshop(deps, { code: spaced, typed: { name, role: "dsi" }, form: formOf(form) });
    expect(await join("  ", "a")).toEqual({ ok: false, reason: "BAD_NAME" });
    const [one, other] = [await join("Ada", "b"), await join("Ada", "b")];
    const { id, publicId } = room.workshop();
    expect(deps.ballots.countSeats(id)).toEqual({ here: 1, ever: 1 });
    // The same key: however often a form comes, it is one seat and one ballot.
    const opens = [one, other].map(
      (seated) => seated.ok && findSeat(deps, { publicId, token: seated.value.token }).ok,
    );
    expect(opens).toEqual([true, true]);
    expect(one).toEqual(other);
  });

  it("does not let back in who was removed, by the form that they joined with either", async () => {
    await room.command("open");
    const { deps } = room;
    const code = room.workshop().code ?? "";
    const join = () => joinWorkshop(deps, { code, typed: { name: "Ada", role: "" }, form: formOf("ada") });
    expect((await join()).ok).toBe(true);
    const { id } = room.workshop();
    const [seat] = deps.ballots.listSeats(id);
    deps.ballots.setPresence(id, seat?.id ?? 0, "removed");
    expect(await join()).toEqual({ ok: false, reason: "LOCKED" });
    expect(await returnToSeat(deps, { code, seat: seat?.code ?? "" })).toEqual({
      ok: false,
      reason: "NO_CODE",
    });
    expect(deps.ballots.countSeats(id)).toEqual({ here: 0, ever: 1 });
  });

  it("scenario 27, new device: with the code of the seat the same seat, whose vote can be changed, and the total stays", async () => {
    await room.command("open", "start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
    const old = await room.seat("Ada");
    await room.vote(old, "4");
    const { id, code } = room.workshop();
    const [seat] = room.deps.ballots.listSeats(id);
    const back = await returnToSeat(room.deps, { code: code ?? "", seat: (seat?.code ?? "").toLowerCase() });
    const token = back.ok ? back.value.token : "";
    expect(await room.vote(token, "1")).toBe("counted");
    expect(await room.vote(old, "4")).toBe("NOT_FOUND");
    expect(soFar()).toBe(1);
    await room.command(`reveal ${GOVERNANCE}`);
    expect(told()[0]?.result.median).toEqual([1, 1]);
  });
});

describe("a vote", () => {
  beforeEach(() => room.command("open", "start", `read ${GOVERNANCE}`));

  it("is counted once a seat, may be changed while the round is open, and what it says is told once it is revealed", async () => {
    const seats = await Promise.all(["a", "b", "c", "d"].map((name) => room.seat(name)));
    expect(await room.vote(seats[0] ?? "", "2", { round: 0 })).toBe("NOT_OPEN");
    await room.command(`vote ${GOVERNANCE}`);
    for (const vote of ["0", "3"])
      for (const seat of seats) expect(await room.vote(seat, vote)).toBe("counted");
    await room.vote(seats[3] ?? "", "dk");
    expect(soFar()).toBe(4);
    expect(told()).toEqual([]);
    await room.command(`reveal ${GOVERNANCE}`);
    expect(told()).toMatchObject([
      { round: 1, result: { valid: 3, dontKnow: 1, label: "few" }, shift: null },
    ]);
    expect(await room.vote(seats[0] ?? "", "4")).toBe("NOT_OPEN");
  });

  it("of a round that is over never lands in the next one, and both rounds are kept", async () => {
    const seats = await Promise.all(["a", "b", "c", "d"].map((name) => room.seat(name)));
    await room.command(`vote ${GOVERNANCE}`);
    for (const seat of seats) await room.vote(seat, "1");
    await room.command(`reveal ${GOVERNANCE}`, `vote-again ${GOVERNANCE}`);
    expect(await room.vote(seats[0] ?? "", "4", { round: 1 })).toBe("OTHER_ROUND");
    for (const seat of seats) await room.vote(seat, "3", { round: 2 });
    await room.command(`reveal ${GOVERNANCE}`);
    expect(told()).toMatchObject([
      { round: 1, result: { proposal: 1, label: "agreed" } },
      {
        round: 2,
        result: { proposal: 3, label: "agreed" },
        shift: { both: 4, moved: 4, up: 4, isStrong: true },
      },
    ]);
  });

  it("for a level that the question does not have, or with a reason too long, is refused with every fault", async () => {
    const seat = await room.seat("a");
    await room.command(`vote ${GOVERNANCE}`);
    expect(await room.vote(seat, "7", { reason: "x".repeat(281) })).toBe("INVALID");
    expect(await room.vote(seat, "")).toBe("INVALID");
    expect(await room.vote(seat, "2", { question: OPEN })).toBe("OTHER_ROUND");
    expect(await room.vote(seat, "2", { question: OPEN, round: 0 })).toBe("NOT_OPEN");
    expect(await room.vote(seat, "2", { question: "nothing" })).toBe("NO_QUESTION");
    expect(soFar()).toBe(0);
  });

  it("of somebody who was removed is refused, and what they cast before stays", async () => {
    const seat = await room.seat("a");
    await room.command(`vote ${GOVERNANCE}`);
    await room.vote(seat, "2");
    const { id } = room.workshop();
    const [known] = room.deps.ballots.listSeats(id);
    room.deps.ballots.setPresence(id, known?.id ?? 0, "removed");
    expect(await room.vote(seat, "3")).toBe("REMOVED");
    expect(soFar()).toBe(1);
  });
});

describe("leading a workshop", () => {
  it("is told when somebody else was first, and is for whoever still has the role", async () => {
    const { deps, publicId } = room;
    const consultant = await room.member("consultant");
    await room.command("open");
    const command = { do: "start", seen: 1 } as const;
    const asked = [room.lead, consultant].map(({ session = null }) => ({ publicId, session }));
    const done = await Promise.all(asked.map((ref) => commandWorkshop(deps, { ref, command })));
    expect(done.map((one) => (one.ok ? "done" : one.reason))).toEqual(["done", "STALE"]);
    const reader = await room.member("reader");
    const ref = { publicId, session: reader.session ?? null };
    expect(await commandWorkshop(deps, { ref, command: { do: "pause", seen: 2 } })).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
  });
});
