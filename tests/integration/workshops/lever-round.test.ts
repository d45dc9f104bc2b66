// A room picks levers: hidden until they are counted, by nobody afterwards, and what it keeps comes on the roadmap.
import { beforeEach, describe, expect, it } from "vitest";
import { formEntries } from "../../../app/domain/fields/form-entries.ts";
import { verifyHistories } from "../../../app/history/verify-histories.server.ts";
import { transferWorkshop } from "../../../app/minutes/transfer-workshop.server.ts";
import { undoTransfer } from "../../../app/minutes/undo-transfer.server.ts";
import { viewMinutes } from "../../../app/minutes/view-minutes.server.ts";
import { viewTransfer } from "../../../app/minutes/view-transfer.server.ts";
import { retainLever } from "../../../app/roadmap/retain-lever.server.ts";
import { viewRoadmap } from "../../../app/roadmap/view-roadmap.server.ts";
import { boardOf } from "../../../app/workshops/board-of.server.ts";
import { changeLeverRound } from "../../../app/workshops/change-lever-round.server.ts";
import { questionnaireOf } from "../../../app/workshops/find-workshop.server.ts";
import { pickLevers } from "../../../app/workshops/pick-levers.server.ts";
import { makeWayBack, returnToSeat } from "../../../app/workshops/return-to-seat.server.ts";
import { viewLeverRound, viewSeatLevers } from "../../../app/workshops/view-lever-round.server.ts";
import { post } from "../../builders/a-running-server.ts";
import { aRoom, type Room } from "../../builders/a-workshop.ts";

let room: Room;
let seats: readonly string[];

async function open(mode = "pseudonym", people = 5): Promise<void> {
  room = await aRoom({ mode });
  for (const question of ["steering.elected-lead", "data.governance", "data.open"])
    await post(room.deps, room.lead, { question, fields: { answer: "0" } });
  await room.command("open");
  seats = await Promise.all(Array.from({ length: people }, (_, place) => room.seat(`P${place}`)));
}

const led = () => ({ publicId: room.publicId, session: room.lead.session ?? null });
const change = async (step: "open" | "count" | "keep", levers: readonly string[] = []) => {
  const done = await changeLeverRound(room.deps, { ref: led(), change: { do: step, levers } });
  return done.ok ? "done" : done.reason;
};
const page = () => {
  const view = viewLeverRound(room.deps, { ref: led(), locale: "fr" });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
};
const offered = () => page().offered.map(({ id }) => id);
const seatPage = (token: string) => {
  const view = viewSeatLevers(room.deps, { ref: { publicId: room.publicId, token }, locale: "fr" });
  return view.ok ? view.value : view.reason;
};
const pick = async (token: string, ...levers: readonly string[]) => {
  const done = await pickLevers(room.deps, { ref: { publicId: room.publicId, token }, levers });
  return done.ok ? "counted" : done.reason;
};
const board = () => {
  const workshop = room.workshop();
  return JSON.stringify(boardOf(room.deps, { workshop, ...questionnaireOf(room.deps, workshop) }, "fr"));
};

describe("picking levers", () => {
  beforeEach(() => open());

  it("is among the levers that the result recommends and that are not on the roadmap", async () => {
    const before = offered();
    expect(before.length).toBeGreaterThanOrEqual(4);
    expect(before.length).toBeLessThanOrEqual(12);
    await retainLever(room.deps, {
      ...{ ref: room.lead, leverId: before[0] ?? "", entries: formEntries([]) },
      ...{ isLetGo: false, version: 0, form: "the form of a lever" },
    });
    expect(offered()).not.toContain(before[0]);
  });

  it("is opened once, in the room, with two to twelve of the offered", async () => {
    const [a = "", b = ""] = offered();
    expect(await change("open", [a])).toBe("BAD_LEVERS");
    expect(await change("open", [a, "lever.nothing"])).toBe("BAD_LEVERS");
    expect(await change("count")).toBe("NOT_NOW");
    expect(await change("keep", [a])).toBe("NOT_NOW");
    expect(await change("open", [b, a])).toBe("done");
    expect(await change("open", [a, b])).toBe("done");
    expect(seatPage(seats[0] ?? "")).toMatchObject({ candidates: [{ id: a }, { id: b }], own: [] });
    await change("count");
    expect(await change("open", [a, b])).toBe("NOT_NOW");
  });

  it("takes one to three of each seat, which may be changed until they are counted", async () => {
    const levers = offered().slice(0, 4);
    const [a = "", b = "", c = "", d = ""] = levers;
    const [seat = ""] = seats;
    expect(await pick(seat, a)).toBe("NOT_OPEN");
    await change("open", levers);
    expect(await pick(seat)).toBe("NONE");
    expect(await pick(seat, a, b, c, d)).toBe("TOO_MANY");
    expect(await pick(seat, "lever.nothing")).toBe("UNKNOWN");
    expect(await pick("x".repeat(43), a)).toBe("NOT_FOUND");
    expect(await pick(seat, a, b)).toBe("counted");
    expect(await pick(seat, c)).toBe("counted");
    expect(seatPage(seat)).toMatchObject({ own: [c], round: { state: "open", levers: [], voters: 0 } });
    expect(page()).toMatchObject({ picked: 1, here: 5 });
    expect(await change("count")).toBe("done");
    expect(await pick(seat, a)).toBe("NOT_OPEN");
    expect(page().round).toMatchObject({ voters: 1, levers: [{ id: c, count: 1 }, {}, {}, {}] });
  });

  it("tells everybody the same, sign by sign, whatever was picked, until it is counted", async () => {
    const levers = offered().slice(0, 4);
    const [a = "", b = "", c = "", d = ""] = levers;
    await change("open", levers);
    const before = board();
    const seen: string[] = [];
    for (const picks of [[a], [d], [b, c, d]]) {
      for (const token of seats.slice(1)) await pick(token, ...picks);
      expect(board()).toBe(before);
      seen.push(JSON.stringify([page(), seatPage(seats[0] ?? "")]));
    }
    expect(new Set(seen).size).toBe(1);
    await change("count");
    expect(board()).not.toBe(before);
  });

  it("is counted when the workshop closes, and proposes nothing of fewer than four", async () => {
    const levers = offered().slice(0, 3);
    await change("open", levers);
    for (const token of seats.slice(0, 3)) await pick(token, levers[0] ?? "");
    await room.command("close");
    expect(page()).toMatchObject({ round: { state: "revealed", voters: 3 }, proposed: [] });
    expect(room.deps.leverRounds.countBallots(room.workshop().id)).toBe(0);
  });

  it("is for whoever leads and whoever sits there", async () => {
    const stranger = { publicId: room.publicId, session: null };
    expect(viewLeverRound(room.deps, { ref: stranger, locale: "fr" })).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
    const reader = await room.member("reader");
    const ref = { publicId: room.publicId, session: reader.session ?? null };
    expect(await changeLeverRound(room.deps, { ref, change: { do: "count", levers: [] } })).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
    expect(seatPage("x".repeat(43))).toBe("NOT_FOUND");
  });
});

describe.each(["pseudonym", "named", "anonymous"])("picks in a workshop of mode %s", (mode) => {
  it("lead to nobody once they are counted, and while it is anonymous to no seat before", async () => {
    await open(mode, 4);
    const levers = offered().slice(0, 4);
    await change("open", levers);
    for (const token of seats) await pick(token, levers[0] ?? "", levers[1] ?? "");
    const { id } = room.workshop();
    const names = seats.map((_, place) =>
      room.deps.leverRounds.getBallot(id, { voter: `seat ${place + 1}`, linksUsed: 0 }),
    );
    expect(names.some((picks) => picks.length > 0)).toBe(mode !== "anonymous");
    expect(room.deps.leverRounds.countBallots(id)).toBe(4);
    await change("count");
    expect(room.deps.leverRounds.listBallots(id)).toEqual([]);
    expect(page()).toMatchObject({ proposed: levers.slice(0, 2) });
  });
});

describe("picks of a seat that a link led back to", () => {
  it("are shown where they were picked since, and no other ones", async () => {
    await open();
    const levers = offered().slice(0, 4);
    await change("open", levers);
    const [seat = ""] = seats;
    await pick(seat, ...levers.slice(0, 2));
    const made = await makeWayBack(room.deps, { ref: led(), seat: 1 });
    const key = made.ok ? made.value.key : expect.fail(made.reason);
    const back = await returnToSeat(room.deps, { code: room.workshop().code ?? "", seat: key });
    const token = back.ok ? back.value.token : expect.fail(back.reason);
    expect(seatPage(token)).toMatchObject({ own: [] });
    await pick(token, levers[2] ?? "");
    expect(seatPage(token)).toMatchObject({ own: [levers[2]] });
    expect(room.deps.leverRounds.countBallots(room.workshop().id)).toBe(1);
  });
});

describe("levers that a room keeps", () => {
  let kept: readonly string[];
  beforeEach(async () => {
    await open();
    kept = offered().slice(0, 2);
    await change("open", offered().slice(0, 4));
    for (const token of seats) await pick(token, ...kept);
    await change("count");
    await change("keep", kept);
    await room.command("close");
  });
  const ref = () => ({ ref: room.lead, publicId: room.publicId });
  const transfer = (levers: readonly string[], form = "the form of the transfer") =>
    transferWorkshop(room.deps, { ...ref(), chosen: [], levers, form });
  const roadmap = () => {
    const view = viewRoadmap(room.deps, { ref: room.lead, locale: "fr" });
    return view.ok ? view.value.levers : [];
  };
  const transfers = () => {
    const view = viewTransfer(room.deps, { ...ref(), locale: "fr" });
    if (!view.ok) throw new Error(view.reason);
    return view.value;
  };

  it("come on the roadmap with where they come from, once, and go again as one act", async () => {
    expect(transfers().levers).toMatchObject([{ id: kept[0], picks: 5, voters: 5, isRetained: false }, {}]);
    expect(await transfer(["lever.nothing"])).toEqual({ ok: false, reason: { code: "NOT_OFFERED" } });
    expect(await transfer([])).toEqual({ ok: false, reason: { code: "NOTHING_CHOSEN" } });
    for (let times = 0; times < 2; times += 1) expect((await transfer(kept)).ok).toBe(true);
    expect(roadmap().map(({ workshop }) => workshop)).toMatchObject([
      { atelier: room.publicId, day: "2027-03-18", voters: 5, picks: 5 },
      { atelier: room.publicId },
    ]);
    expect(transfers()).toMatchObject({
      done: [{ levers: { length: 2 } }],
      levers: [{ isRetained: true }, {}],
    });
    const [done] = transfers().done;
    expect((await undoTransfer(room.deps, { ...ref(), revision: done?.revision ?? 0 })).ok).toBe(true);
    expect(roadmap()).toEqual([]);
    expect(verifyHistories(room.deps).broken).toEqual([]);
  });

  it("stay where somebody has said something of them since, with where they come from", async () => {
    await transfer(kept);
    const entries = formEntries([["mois", "2027-09"]]);
    const leverId = kept[0] ?? "";
    const said = { leverId, entries, isLetGo: false, version: 1, form: "the form of a lever" };
    expect((await retainLever(room.deps, { ref: room.lead, ...said })).ok).toBe(true);
    await undoTransfer(room.deps, { ...ref(), revision: transfers().done[0]?.revision ?? 0 });
    expect(roadmap()).toMatchObject([{ leverId, month: "2027-09", workshop: { picks: 5 } }]);
  });

  it("stand in the minutes, with those that it did not keep", () => {
    const view = viewMinutes(room.deps, {
      ref: { publicId: room.publicId, session: room.lead.session ?? null, seat: null },
      locale: "fr",
    });
    const levers = view.ok ? view.value.levers : null;
    expect(levers?.levers.map(({ count, isKept }) => [count, isKept])).toEqual([
      [5, true],
      [5, true],
      [0, false],
      [0, false],
    ]);
  });
});
