// A vote that is broken off, by putting its question off or by ending the workshop, is read by nobody: not on the board, not in the
// minutes or their files, not where answers are taken over. A vote after it is counted as if it had not been.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";
import { minutesDocument } from "../../../app/minutes/minutes-document.ts";
import { minutesRows } from "../../../app/minutes/minutes-rows.ts";
import { minutesText } from "../../../app/minutes/minutes-text.ts";
import { viewMinutes } from "../../../app/minutes/view-minutes.server.ts";
import { viewTransfer } from "../../../app/minutes/view-transfer.server.ts";
import { changeDesk } from "../../../app/workshops/change-desk.server.ts";
import { aRoom, type Room, VOTED } from "../../builders/a-workshop.ts";
import { aDatabaseBefore, migrateUpTo } from "../../builders/an-older-database.ts";

const [GOVERNANCE, OPEN] = VOTED;
let room: Room;
let seats: string[];
beforeEach(async () => {
  room = await aRoom();
  await room.command("open");
  seats = [];
  for (let place = 0; place < 5; place += 1) seats.push(await room.seat(`Person ${place}`));
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
});
afterEach(() => room.deps.close());

async function voteAll(vote: string, round = 1, question: string = GOVERNANCE): Promise<void> {
  for (const seat of seats) await room.vote(seat, vote, { round, question, reason: "Because" });
}
const ref = () => ({ publicId: room.publicId, session: room.lead.session ?? null });
function minutes() {
  const view = viewMinutes(room.deps, { ref: { ...ref(), seat: null }, locale: "fr" });
  return view.ok ? view.value : expect.fail(view.reason);
}
const asked = (id: string) => minutes().questions.find((one) => one.id === id);
const told = (id: string) => asked(id)?.rounds.map(({ round, result }) => [round, result.valid]);

describe("a vote that is broken off", () => {
  it("by putting the question off is told by no page, file or transfer, and its reasons are shown to nobody", async () => {
    await voteAll("4");
    await room.command(`postpone ${GOVERNANCE}`);
    const show = { set: "reason", question: GOVERNANCE, round: 1, text: "Because", isShown: true } as const;
    expect(await changeDesk(room.deps, { ref: ref(), change: show })).toMatchObject({ ok: false });
    await room.command("close");
    expect(asked(GOVERNANCE)).toMatchObject({ rounds: [], unrevealed: [1], reasons: [], phase: "postponed" });
    const rows = minutesRows(minutes()).filter(({ question }) => question === GOVERNANCE);
    expect(rows).toMatchObject([{ tour: null, votes: null, n: null, resultat: null }]);
    const words = wordsOf("fr");
    const text = minutesText(minutesDocument(minutes(), words), words);
    expect(text).toMatch(/Tour 1\s: le vote a été interrompu avant d’être révélé/);
    const transfer = viewTransfer(room.deps, { ref: room.lead, publicId: room.publicId, locale: "fr" });
    expect(transfer.ok && transfer.value.rows[0]).toMatchObject({ rounds: [], answer: null });
  });

  it("by ending the workshop is told no more than that", async () => {
    await voteAll("4");
    await room.command("close");
    expect(asked(GOVERNANCE)).toMatchObject({ rounds: [], unrevealed: [1] });
  });

  it("in a later round hides that round alone, and another one after it is counted against the last one that was read", async () => {
    await voteAll("1");
    await room.command(`reveal ${GOVERNANCE}`, `vote-again ${GOVERNANCE}`);
    await voteAll("4", 2);
    await room.command(`postpone ${GOVERNANCE}`, `reopen ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
    await voteAll("2", 3);
    await room.command(`reveal ${GOVERNANCE}`, `decide ${GOVERNANCE} 2`, "close");
    expect(told(GOVERNANCE)).toEqual([
      [1, 5],
      [3, 5],
    ]);
    expect(asked(GOVERNANCE)?.rounds[1]?.shift).toMatchObject({ up: 5, down: 0 });
  });

  it("keeps what was voted before the meeting from everybody, too", async () => {
    room.deps.close();
    room = await aRoom();
    await room.command("open-prevote");
    seats = [await room.seat("Early")];
    await voteAll("3", 0);
    await room.command("open", "start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`, "close");
    expect(asked(GOVERNANCE)).toMatchObject({ rounds: [], unrevealed: [1] });
  });
});

it("is noted of workshops of before by what was commanded in them", () => {
  const db = aDatabaseBefore("unrevealed_rounds");
  db.pragma("foreign_keys = OFF");
  const events = {
    [GOVERNANCE]: ["read", "vote", "reveal", "vote-again", "postpone", "reopen", "vote", "reveal", "decide"],
    [OPEN]: ["read", "vote"],
    "still.open": ["read", "vote"],
    "never.voted": ["read", "postpone"],
  };
  db.exec(`INSERT INTO workshops (id, public_id, form, assessment_id, title, mode, threshold, state, is_locked, revision, created_at)
    VALUES (1, 'a', x'00', 1, 'Atelier', 'named', 75, 'closed', 0, 0, 0)`);
  const phases = ["decided", "postponed", "voting", "postponed"];
  let revision = 0;
  for (const [position, [question, steps]] of Object.entries(events).entries()) {
    db.prepare(
      "INSERT INTO workshop_questions (workshop_id, position, question_id, phase, round) VALUES (1, ?, ?, ?, 1)",
    ).run(position, question, phases[position]);
    for (const step of steps) {
      revision += 1;
      db.prepare(
        "INSERT INTO workshop_events (workshop_id, revision, at, author_key, step, question_id) VALUES (1, ?, 0, 'k', ?, ?)",
      ).run(revision, step, question);
    }
  }
  migrateUpTo(db, "unrevealed_rounds", "with it");
  const noted = db.prepare("SELECT unrevealed FROM workshop_questions ORDER BY position").pluck().all();
  expect(noted).toEqual(["[2]", "[1]", "[]", "[]"]);
});
