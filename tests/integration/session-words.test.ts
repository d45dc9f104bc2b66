// What people say of a session is of nobody: neither the page of anybody else, nor a file, nor who holds the database tells more.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { shareMinutes } from "../../app/minutes/edit-minutes.server.ts";
import { minutesDocument } from "../../app/minutes/minutes-document.ts";
import { minutesRows } from "../../app/minutes/minutes-rows.ts";
import { viewMinutes } from "../../app/minutes/view-minutes.server.ts";
import { giveWord } from "../../app/workshops/give-word.server.ts";
import { joinWorkshop } from "../../app/workshops/join-workshop.server.ts";
import { viewSeat } from "../../app/workshops/view-seat.server.ts";
import { aRoom, type Room } from "../builders/a-workshop.ts";

const WORDS = ["zeste", "Écoute", "clair", "âpre", "<script>alert(1)</script>"];

let folder: string;
let path: string;
let room: Room;
let seats: readonly string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "words-"));
  path = join(folder, "barometre.sqlite");
  room = await aRoom({ mode: "named" }, { DATABASE_PATH: path });
  await room.command("open");
  seats = [];
  for (const word of WORDS) seats = [...seats, await room.seat(`name of ${word}`)];
  await room.command("start");
});
afterEach(() => {
  room.deps.close();
  rmSync(folder, { recursive: true });
});

async function say(token: string, word: string, rating = "4"): Promise<string> {
  const ref = { publicId: room.publicId, token };
  const given = await giveWord(room.deps, { ref, typed: { word, rating } });
  if (given.ok) return "said";
  return given.reason.code === "INVALID" ? given.reason.problems.join() : given.reason.code;
}
async function sayAll(words: readonly string[]): Promise<void> {
  for (const [place, word] of words.entries()) expect(await say(seats[place] ?? "", word)).toBe("said");
}
const minutesFor = (who: { readonly session?: string | null; readonly seat?: string | null }) => {
  const ref = { publicId: room.publicId, session: null, seat: null, ...who };
  const view = viewMinutes(room.deps, { ref, locale: "fr" });
  return view.ok ? view.value : expect.fail("no minutes");
};
const asLead = () => minutesFor({ session: room.lead.session ?? null });

describe("a word on a session", () => {
  it("is taken once it is over, from who sat there alone, and as one however often it is sent", async () => {
    const [first = ""] = seats;
    expect(await say(first, "tôt")).toBe("NOT_OVER");
    await room.command("close");
    expect(await say("A".repeat(32), "de nulle part")).toBe("NOT_FOUND");
    expect(await say(first, "")).toBe("said");
    expect(await say(first, "", "")).toBe("NO_WORD");
    expect(await say(first, "mieux", "5")).toBe("said");
    expect(await say(first, "mieux", "5")).toBe("said");
    expect(room.deps.sessionWords.list(room.workshop().id)).toMatchObject([{ word: "mieux", rating: 5 }]);
  });

  it("is shown to nobody while there are four", async () => {
    await room.command("close");
    await sayAll(WORDS.slice(0, 4));
    expect(asLead().said).toEqual({ words: null, ratings: null });
  });

  it("is shown from five on in the order of the alphabet, to who leads", async () => {
    await room.command("close");
    await sayAll(WORDS);
    const said = asLead().said;
    expect(said?.words).toEqual(["<script>alert(1)</script>", "âpre", "clair", "Écoute", "zeste"]);
    expect(said?.ratings?.find(({ rating }) => rating === 4)?.count).toBe(5);
    const consultant = await room.member("consultant");
    expect(minutesFor({ session: consultant.session ?? null }).said?.words).toHaveLength(5);
  });

  it("is shown by five at least, whoever comes after the first five", async () => {
    room.deps.close();
    room = await aRoom({ mode: "pseudonym" });
    await room.command("open");
    seats = [];
    for (let place = 0; place < 10; place += 1) seats = [...seats, await room.seat(`Person ${place}`)];
    await room.command("start", "close");
    const told = () => asLead().said?.words?.length ?? 0;
    const counts: number[] = [];
    for (const [place, seat] of seats.entries()) {
      await say(seat, `word ${place}`);
      counts.push(told());
    }
    expect(counts).toEqual([0, 0, 0, 0, 5, 5, 5, 5, 5, 10]);
    // Said anew it waits for others again, and nobody sees which one is to go.
    const before = asLead().said;
    await say(seats[0] ?? "", "another", "1");
    expect(asLead().said).toEqual(before);
    for (const place of [1, 2, 3, 4]) await say(seats[place] ?? "", `another ${place}`, "1");
    expect(asLead().said?.words).toEqual(expect.arrayContaining(["another", "another 4"]));
    expect([told(), asLead().said?.words?.includes("word 0")]).toEqual([10, false]);
  });

  it("is not taken from the browser of who may lead, by which four seats would show the fifth", async () => {
    const session = room.lead.session ?? null;
    const code = room.workshop().code ?? "";
    const typed = { name: "Lead", role: "" };
    const joined = await joinWorkshop(room.deps, { code, typed, session, form: "L".repeat(32) });
    const token = joined.ok ? joined.value.token : expect.fail(joined.reason);
    await room.command("close");
    expect(await say(token, "mine")).toBe("LEADS");
    const view = viewSeat(room.deps, { ref: { publicId: room.publicId, token }, locale: "fr" });
    expect(view).toMatchObject({ value: { givesWord: false } });
    // Who signed in since they joined is known by their session.
    const ref = { publicId: room.publicId, token: seats[0] ?? "" };
    const given = await giveWord(room.deps, { ref, session, typed: { word: "mine", rating: "" } });
    expect(given).toEqual({ ok: false, reason: { code: "LEADS" } });
    const reader = (await room.member("reader")).session ?? null;
    const theirs = await giveWord(room.deps, { ref, session: reader, typed: { word: "ours", rating: "" } });
    expect(theirs.ok).toBe(true);
  });

  it("is read by nobody else, and is in no file", async () => {
    await room.command("close");
    await sayAll(WORDS);
    const session = (await room.member("reader")).session ?? null;
    const ref = { publicId: room.publicId, session: room.lead.session ?? null, seat: null };
    await shareMinutes(room.deps, { ref, isShared: true });
    const lead = asLead();
    const seat = viewSeat(room.deps, {
      ref: { publicId: room.publicId, token: seats[1] ?? "" },
      locale: "fr",
    });
    expect(seat).toMatchObject({ value: { said: { word: "Écoute", rating: 4 } } });
    const shown = [
      ...[minutesFor({ session }), minutesFor({ seat: seats[0] ?? null }), seat],
      ...[minutesDocument(lead, wordsOf("fr")), minutesRows(lead)],
    ];
    for (const view of shown) expect(JSON.stringify(view)).not.toContain("zeste");
  });

  it("tells who holds the file neither whose it is, nor when or after whom it was said", async () => {
    await room.command("close");
    const many = ["un", "deux", "trois", "quatre"].map((word) => `mot-${word}`);
    await sayAll(many);
    await say(seats[0] ?? "", "mot-un");
    expect(statSync(`${path}-wal`).size).toBe(0);
    const rows = wordRows();
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...["workshop_id", "name", "word", "rating", "told_word", "told_rating"],
    ]);
    const names = rows.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    const file = readFileSync(path);
    const placed = names.toSorted((a, b) => file.lastIndexOf(a) - file.lastIndexOf(b));
    expect([names, names.toReversed()]).toContainEqual(placed);
    const texts = rows.flatMap(({ name, word }) => [name, word]);
    expect(texts.map((text) => file.indexOf(text))).toEqual(texts.map((text) => file.lastIndexOf(text)));
    expect(seats.filter((seat) => file.includes(seat))).toEqual([]);
  });
});

function wordRows() {
  const read = new Database(path, { readonly: true });
  const rows = read.prepare<[], { name: string; word: string }>("SELECT * FROM workshop_words").all();
  read.close();
  return rows;
}
