// What a workshop decided goes into the answers: by a member, as ordinary versions that say where they come from, and back again.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readHistoryQuery } from "../../app/domain/history/history-query.ts";
import { parseWorkshopContent } from "../../app/domain/history/workshop-content.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import { proposeTransfer } from "../../app/minutes/propose-transfer.server.ts";
import { transferWorkshop } from "../../app/minutes/transfer-workshop.server.ts";
import { undoTransfer } from "../../app/minutes/undo-transfer.server.ts";
import { findAssessment } from "../../app/record/find-assessment.server.ts";
import { opened, post } from "../builders/a-running-server.ts";
import { aRoom, type Room, VOTED } from "../builders/a-workshop.ts";
import { signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const [GOVERNANCE, OPEN] = VOTED;
const DAY_MS = 24 * 60 * 60 * 1_000;
let room: Room;

/** Eight vote; the first question ends in an agreement on 3, the second one apart. */
beforeEach(async () => {
  room = await aRoom();
  await room.command("open");
  const seats = await Promise.all(Array.from({ length: 8 }, (_, place) => room.seat(`P${place}`)));
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  for (const [place, seat] of seats.entries()) await room.vote(seat, place === 0 ? "2" : "3");
  await room.command(`reveal ${GOVERNANCE}`, `decide ${GOVERNANCE} 3`, `read ${OPEN}`, `vote ${OPEN}`);
  for (const [place, seat] of seats.entries()) await room.vote(seat, String(place % 4), { question: OPEN });
  await room.command(`reveal ${OPEN}`, `postpone ${OPEN}`);
});
afterEach(() => room.deps.close());

type Asked = Partial<Parameters<typeof transferWorkshop>[1]>;
async function transfer(asked: Asked = {}): Promise<unknown> {
  const done = await transferWorkshop(room.deps, {
    ...{ ref: room.lead, publicId: room.publicId, form: "form" },
    ...{ chosen: [{ question: GOVERNANCE, version: 0 }] },
    ...asked,
  });
  return done.ok ? "done" : done.reason.code;
}
const newest = () => room.deps.transfers.list(room.workshop().id)[0];
async function undo(ref = room.lead): Promise<string> {
  const done = await undoTransfer(room.deps, {
    ...{ ref, publicId: room.publicId, revision: newest()?.revision ?? 0 },
  });
  return done.ok ? "done" : done.reason;
}
function answer(question: string = GOVERNANCE) {
  const found = findAssessment(room.deps, room.lead, "inside");
  return found.ok ? found.value.saved.get(question) : undefined;
}
function historyOf(question: string = GOVERNANCE) {
  const { assessment } = opened(room.deps, room.lead);
  return [...room.deps.history.readChain(assessment.id)].filter(({ questionId }) => questionId === question);
}

describe("taking over what a workshop decided", () => {
  it("writes a version of the answer that says where it comes from, known to the department and never proven", async () => {
    await post(room.deps, room.lead, {
      question: GOVERNANCE,
      fields: { answer: "1", confidence: "proven", workingNote: "Vu avec la DSI" },
    });
    await room.command("close");
    expect(await transfer({ chosen: [{ question: GOVERNANCE, version: 1 }] })).toBe("done");
    expect(answer()).toMatchObject({
      ...{ answer: { state: "answered", value: 3 }, confidence: "known", version: 2 },
      workingNote: "Vu avec la DSI",
    });
    const entry = historyOf().at(-1);
    expect(entry).toMatchObject({ kind: "answer", source: "workshop", version: 2 });
    expect(parseWorkshopContent(entry?.reason ?? "")).toEqual({
      ...{ atelier: room.publicId, day: "2027-03-18", n: 8, label: "agreed", tours: 1 },
      shares: { modal: 87.5, pair: 100 },
    });
    expect(room.workshop().state).toBe("transferred");
    expect(verifyHistories(room.deps)).toMatchObject({ broken: [] });
  });

  it("is for the lead and contributors: a consultant proposes, and everybody else finds nothing", async () => {
    await room.command("close");
    const consultant = await room.member("consultant");
    for (const ref of [consultant, await room.member("reader"), await room.respondent(0)])
      expect(await transfer({ ref })).toBe("NOT_FOUND");
    const { deps, publicId } = room;
    const asked = { ref: consultant, publicId, questions: [GOVERNANCE] };
    expect((await proposeTransfer(deps, asked)).ok).toBe(true);
    expect(deps.transfers.getProposal(room.workshop().id)).toMatchObject({ questions: [GOVERNANCE] });
    expect(answer()).toBeUndefined();
    expect(await transfer({ ref: await room.member("contributor") })).toBe("done");
  });

  it("sent twice takes over once, and not before the workshop ends", async () => {
    expect(await transfer()).toBe("NOT_FOUND");
    await room.command("close");
    expect([await transfer(), await transfer()]).toEqual(["done", "done"]);
    expect(historyOf()).toHaveLength(1);
    expect(room.deps.transfers.list(room.workshop().id)).toHaveLength(1);
  });

  it("writes nothing where one of the answers has changed since the page was shown, or cannot be taken over", async () => {
    await room.command("close");
    await post(room.deps, room.lead, { question: GOVERNANCE, fields: { answer: "1" } });
    const stale = await transferWorkshop(room.deps, {
      ...{ ref: room.lead, publicId: room.publicId, form: "stale" },
      chosen: [{ question: GOVERNANCE, version: 0 }],
    });
    expect(stale).toEqual({ ok: false, reason: { code: "STALE", questions: [GOVERNANCE] } });
    expect(await transfer({ chosen: [] })).toBe("NOTHING_CHOSEN");
    expect(await transfer({ chosen: [{ question: OPEN, version: 0 }] })).toBe("NOT_OFFERED");
    expect(answer()).toMatchObject({ answer: { value: 1 }, version: 1 });
    expect(room.workshop().state).toBe("closed");
  });
});

describe("the history of an answer that was taken over", () => {
  it("says of which workshop, with how many votes and how far they agree", async () => {
    await room.command("close");
    await transfer();
    const query = readHistoryQuery(() => null);
    const viewed = viewHistory(room.deps, { ref: room.lead, locale: "fr", query });
    const line = viewed.ok ? viewed.value.lines[0] : undefined;
    expect(line).toMatchObject({
      ...{ source: "workshop", reason: null },
      workshop: { day: "2027-03-18", n: 8, label: "agreed", tours: 1, shares: { modal: 87.5 } },
    });
  });
});

describe("taking a transfer back", () => {
  it("makes each answer what it was, or nothing where nothing had been said", async () => {
    await room.command("close");
    await transfer();
    expect(await undo(await room.member("consultant"))).toBe("NOT_FOUND");
    expect([await undo(), await undo()]).toEqual(["done", "done"]);
    expect(answer()).toMatchObject({ answer: { state: "unanswered" }, confidence: null, version: 2 });
    expect(newest()).toMatchObject({
      isUndone: true,
      answers: [{ question: GOVERNANCE, undone: "restored" }],
    });
    expect(verifyHistories(room.deps)).toMatchObject({ broken: [] });
  });

  it("leaves what somebody has changed since, and says so", async () => {
    await room.command("close");
    await transfer();
    await post(room.deps, room.lead, { question: GOVERNANCE, fields: { answer: "4" }, page: { version: 1 } });
    expect(await undo()).toBe("done");
    expect(answer()).toMatchObject({ answer: { value: 4 }, version: 2 });
    expect(newest()?.answers).toMatchObject([{ question: GOVERNANCE, undone: "changed" }]);
  });

  it("is over after thirty days", async () => {
    await room.command("close");
    await transfer();
    room.setTime(new Date(someTime.getTime() + 30 * DAY_MS));
    // Their session is over as well.
    room = { ...room, lead: { ...room.lead, session: await signedIn(room, "lead@rennes.example") } };
    expect(await undo()).toBe("TOO_LATE");
    expect(answer()).toMatchObject({ answer: { value: 3 } });
  });
});
