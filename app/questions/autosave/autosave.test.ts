import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAutosave, PAUSE_MS, type SaveReply, type SaveState } from "./autosave.ts";

const saved: SaveReply = { kind: "saved", version: 1, savedAt: new Date("2026-11-22T13:32:00Z") };

/** A server that answers when told to, and what the page was told. */
function aServer() {
  const pending: ((reply: SaveReply) => void)[] = [];
  let sent = 0;
  const states: SaveState["kind"][] = [];
  const autosave = createAutosave({
    send: () => {
      sent += 1;
      return new Promise((resolve) => pending.push(resolve));
    },
    report: (state) => states.push(state.kind),
  });
  const reply = async (answer: SaveReply) => {
    pending.shift()?.(answer);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosave, sent: () => sent, states, reply };
}

describe("autosave", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("saves within a second of the first change, while typing goes on", async () => {
    const { autosave, sent } = aServer();
    for (let typed = 0; typed < 5; typed += 1) {
      autosave.changed();
      await vi.advanceTimersByTimeAsync(PAUSE_MS / 5);
    }
    expect(sent()).toBe(1);
  });

  it("keeps one request in flight, and sends later changes after it", async () => {
    const { autosave, sent, states, reply } = aServer();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(10 * PAUSE_MS);
    expect(sent()).toBe(1);
    await reply(saved);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(sent()).toBe(2);
    await reply(saved);
    expect(states).toEqual(["saved", "saved"]);
  });

  it.each(["conflict", "finalised", "gone"] as const)(
    "stops for good when the server says %s",
    async (kind) => {
      const { autosave, sent, states, reply } = aServer();
      autosave.changed();
      await vi.advanceTimersByTimeAsync(PAUSE_MS);
      await reply({ kind });
      autosave.changed();
      await vi.advanceTimersByTimeAsync(60_000);
      expect([sent(), states]).toEqual([1, [kind]]);
    },
  );

  it("sends nothing while nothing changes", async () => {
    const { autosave, sent, reply } = aServer();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await reply(saved);
    expect(autosave.hasUnsent()).toBe(false);
    autosave.hurry();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toBe(1);
  });

  it("tries again after 2, 4, 8… seconds, at most 30, and at once when told to hurry", async () => {
    const { autosave, sent, states, reply } = aServer();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    for (const pause of [2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      const before = sent();
      await reply({ kind: "failed" });
      await vi.advanceTimersByTimeAsync(pause - 1);
      expect(sent()).toBe(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(sent()).toBe(before + 1);
    }
    await reply({ kind: "failed" });
    expect(autosave.hasUnsent()).toBe(true);
    autosave.hurry();
    expect(sent()).toBe(8);
    expect(new Set(states)).toEqual(new Set(["retrying"]));
  });

  it("waits for a change after a refused answer, and stops at a conflict", async () => {
    const { autosave, sent, states, reply } = aServer();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await reply({ kind: "invalid", problems: [] });
    await vi.advanceTimersByTimeAsync(60_000);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await reply({ kind: "conflict" });
    autosave.changed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toBe(2);
    expect(states.at(-1)).toBe("conflict");
  });

  it("leaves the last word to the page's own save", async () => {
    const { autosave, sent, states, reply } = aServer();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    autosave.handOver();
    await reply({ kind: "failed" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toBe(1);
    expect(states).toEqual([]);
  });
});
