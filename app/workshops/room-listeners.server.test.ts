import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Board } from "./board.view.ts";
import type { Listener } from "./listener.view.ts";
import { createRoomListeners, MOST_STREAMS, type RoomListeners } from "./room-listeners.server.ts";

const BOARD = {
  ...{ revision: 1, stamp: "1.0", here: 3, state: "running", question: null, prevote: [] },
} as unknown as Board;

let [board, writes, foreign]: [Board, number, number] = [BOARD, 0, 0];
let listeners: RoomListeners;
const report = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  [board, writes, foreign] = [BOARD, 0, 0];
  const clock = () => performance.now();
  listeners = createRoomListeners({ writes: () => writes, foreignWrites: () => foreign, clock, report });
});
afterEach(() => {
  listeners.end();
  vi.useRealTimers();
});

/** Gives the names of what it is sent. */
function aListener(change: Partial<Listener> = {}): { readonly one: Listener; readonly sent: string[] } {
  const sent: string[] = [];
  const nameOf = (text: string) => /event: (\w+)/.exec(text)?.[1] ?? "beat";
  return {
    sent,
    one: {
      ...{ room: "r", locale: "fr", isNear: false, isKnown: true, who: String(Math.random()) },
      mayStay: () => true,
      look: () => board,
      send: (text) => sent.push(nameOf(text)) > 0,
      end: (last) => sent.push(last === "" ? "end" : nameOf(last)),
      ...change,
    },
  };
}

function change(next: Partial<Board>, by: "us" | "others" = "us"): void {
  board = { ...board, ...next };
  if (by === "us") writes += 1;
  else foreign += 1;
}

describe("who follows a room", () => {
  it("is sent a board that this process has changed within a tenth of a second, and what others have within a second", async () => {
    const { one, sent } = aListener();
    expect(listeners.follow(one, "")).toBe(true);
    await vi.advanceTimersByTimeAsync(1_100);
    change({ stamp: "2.0", revision: 2 });
    await vi.advanceTimersByTimeAsync(150);
    expect(sent).toEqual(["board", "board"]);
    change({ stamp: "3.0", revision: 3 }, "others");
    await vi.advanceTimersByTimeAsync(1_150);
    expect(sent).toEqual(["board", "board", "board"]);
  });

  it("is sent counts at once where it is near, and one a second where it is not", async () => {
    const [near, far] = [aListener({ isNear: true }), aListener()];
    for (const { one } of [near, far]) listeners.follow(one, "");
    for (let vote = 1; vote <= 20; vote += 1) {
      change({ stamp: `1.${vote}`, here: 3 + vote });
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    const counts = (sent: readonly string[]) => sent.filter((event) => event === "count").length;
    expect(counts(near.sent)).toBeGreaterThan(15);
    expect(counts(far.sent)).toBeLessThan(5);
    expect(far.sent.at(-1)).toBe("count");
  });

  it("hears every fifteen seconds that the line stands, and what fails meanwhile ends nothing", async () => {
    const { one, sent } = aListener();
    listeners.follow(one, "");
    const { one: broken } = aListener({ room: "other" });
    let isBroken = false;
    listeners.follow({ ...broken, look: () => (isBroken ? fail() : board) }, "");
    isBroken = true;
    change({});
    await vi.advanceTimersByTimeAsync(31_000);
    expect(sent.filter((event) => event === "beat")).toHaveLength(2);
    expect(report).toHaveBeenCalled();
  });

  it("is let go once it may follow no more, or reads no more", async () => {
    let mayStay = true;
    const { one, sent } = aListener({ mayStay: () => mayStay });
    const { one: deaf } = aListener();
    listeners.follow(one, "");
    listeners.follow({ ...deaf, send: () => false }, "");
    mayStay = false;
    change({ stamp: "2.0", revision: 2 });
    await vi.advanceTimersByTimeAsync(150);
    expect([sent, listeners.size()]).toEqual([["board", "board", "gone"], 0]);
  });

  it("is refused where a room has as many as it may", () => {
    for (let place = 0; place < MOST_STREAMS.room; place += 1) listeners.follow(aListener().one, "");
    expect(listeners.follow(aListener().one, "")).toBe(false);
    expect(listeners.follow(aListener({ room: "other" }).one, "")).toBe(true);
  });

  it("has a place for who sits there, however many look on by the code", () => {
    const lookOn = () => listeners.follow(aListener({ isKnown: false }).one, "");
    for (let place = 0; place < MOST_STREAMS.lookingOn; place += 1) expect(lookOn()).toBe(true);
    expect(lookOn()).toBe(false);
    expect(listeners.follow(aListener().one, "")).toBe(true);
  });
});

function fail(): never {
  throw new Error("the database cannot be read");
}
