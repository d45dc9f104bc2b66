// Votes that were on paper, counted and typed in, are marked as such everywhere that votes are told.
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseWorkshopContent } from "../../app/domain/history/workshop-content.ts";
import { workshopSentence } from "../../app/history/workshop-sentence.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { minutesDocument } from "../../app/minutes/minutes-document.ts";
import { minutesRows } from "../../app/minutes/minutes-rows.ts";
import { minutesText } from "../../app/minutes/minutes-text.ts";
import { roundSentence } from "../../app/minutes/round-sentence.ts";
import { transferWorkshop } from "../../app/minutes/transfer-workshop.server.ts";
import { viewMinutes } from "../../app/minutes/view-minutes.server.ts";
import { viewTransfer } from "../../app/minutes/view-transfer.server.ts";
import { changeDesk } from "../../app/workshops/change-desk.server.ts";
import { spreadSentences } from "../../app/workshops/round-sentences.ts";
import { viewDesk } from "../../app/workshops/view-desk.server.ts";
import { viewScreen } from "../../app/workshops/view-screen.server.ts";
import { aRoom, type Room, VOTED } from "../builders/a-workshop.ts";

const [GOVERNANCE] = VOTED;
const words = wordsOf("fr");
const MARK = /3\svotes sur papier, saisis à la main/;

let room: Room;
beforeEach(async () => {
  room = await aRoom();
  await room.command("open");
  const seats = [await room.seat("a"), await room.seat("b")];
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  for (const seat of seats) await room.vote(seat, "2");
  const typed = (vote: string) => (vote === "2" ? "3" : "");
  await changeDesk(room.deps, { ref: led(), change: { set: "paper", question: GOVERNANCE, typed } });
});
afterEach(() => room.deps.close());

const led = () => ({ publicId: room.publicId, session: room.lead.session ?? null });
const minutes = () => {
  const view = viewMinutes(room.deps, { ref: { ...led(), seat: null }, locale: "fr" });
  return view.ok ? view.value : expect.fail(view.reason);
};
const reveal = () => room.command(`reveal ${GOVERNANCE}`);
const end = async () => {
  await reveal();
  await room.command(`decide ${GOVERNANCE} 2`, "close");
};

it("at the desk and on the wall, while they are counted and once they are revealed", async () => {
  const boards = () =>
    [
      viewDesk(room.deps, { ref: led(), locale: "fr", showsAnswer: false }),
      viewScreen(room.deps, { ref: led(), locale: "fr" }),
    ].map((view) => (view.ok ? view.value.board.question : null));
  expect(boards().map((question) => question?.voted)).toEqual(
    boards().map(() => ({ count: 5, expected: 5, onPaper: 3 })),
  );
  await reveal();
  for (const question of boards()) {
    const [round] = question?.rounds ?? [];
    if (round === undefined) expect.fail("no round");
    expect(spreadSentences(round, words).join(" ")).toMatch(MARK);
  }
});

it("in the minutes, as page, text and document, and in their table, which CSV and JSON are made of", async () => {
  await end();
  const document = minutesDocument(minutes(), words);
  expect(document.parts[0]?.before.join(" ")).toMatch(MARK);
  expect(minutesText(document, words)).toMatch(MARK);
  const rows = minutesRows(minutes()).filter(({ question }) => question === GOVERNANCE);
  expect(rows.map((row) => row.sur_papier)).toEqual(rows.map(() => 3));
});

it("where it is taken over, and in the history for good", async () => {
  await end();
  const { lead: ref, publicId, deps } = room;
  const view = viewTransfer(deps, { ref, publicId, locale: "fr" });
  const [row] = view.ok ? view.value.rows : [];
  const [round] = row?.rounds ?? [];
  if (round === undefined) expect.fail("no round");
  expect(roundSentence(round, words)).toMatch(MARK);
  const chosen = [{ question: GOVERNANCE, version: 0 }];
  expect(await transferWorkshop(deps, { ref, publicId, chosen, form: "form" })).toMatchObject({ ok: true });
  const assessment = deps.workshops.get(publicId)?.assessmentId ?? 0;
  const reason =
    [...deps.history.readChain(assessment)].findLast(({ kind }) => kind === "answer")?.reason ?? "";
  expect(parseWorkshopContent(reason)).toMatchObject({ n: 5, papier: 3 });
  expect(workshopSentence(parseWorkshopContent(reason), words)).toMatch(MARK);
});
