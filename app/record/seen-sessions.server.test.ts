import { describe, expect, it } from "vitest";
import { createSeenSessions } from "./seen-sessions.server.ts";

const key = Buffer.from("key");
const seen = { seenAt: new Date("2026-11-28T10:00:00Z"), expiresAt: new Date("2026-11-28T22:00:00Z") };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A writer that does nothing until it is told to, or told to fail. */
function aMemory() {
  const [written, ended, reports]: [Date[], string[], unknown[]] = [[], [], []];
  const queue: { readonly job: () => void; readonly done: (error?: unknown) => void }[] = [];
  const sessions = createSeenSessions({
    sessions: {
      saveSeen: (_key, { seenAt }) => void written.push(seenAt),
      delete: (tokenHash) => void ended.push(tokenHash.toString()),
    },
    writer: {
      beside: (job) =>
        new Promise((resolve, reject) =>
          queue.push({ job, done: (error) => (error === undefined ? resolve() : reject(error)) }),
        ),
    },
    report: (error) => reports.push(error),
  });
  const commit = async (error?: unknown) => {
    const next = queue.shift();
    if (error === undefined) next?.job();
    next?.done(error);
    await settled();
  };
  return { ...sessions, written, ended, reports, queue, commit };
}

describe("S12: when people were seen", () => {
  it("is known at once, and written beside something else", async () => {
    const { get, note, written, commit, queue } = aMemory();
    note(key, seen);
    note(key, seen);
    expect([get(key), written, queue.length]).toEqual([seen, [], 1]);
    await commit();
    expect([get(key), written]).toEqual([undefined, [seen.seenAt]]);
  });

  it("is kept when it could not be written, said once, and written with the next", async () => {
    const { get, note, written, reports, commit } = aMemory();
    const full = new Error("full");
    note(key, seen);
    await commit(full);
    note(Buffer.from("other"), seen);
    await commit(full);
    expect([get(key), reports]).toEqual([seen, [full]]);
    note(Buffer.from("other"), seen);
    await commit();
    expect(written).toHaveLength(2);
  });

  it("of a session that ended while nothing could be written stays ended", async () => {
    const { get, note, ended, commit } = aMemory();
    note(key, null);
    expect(get(key)).toBeNull();
    await commit();
    expect([get(key), ended]).toEqual([undefined, ["key"]]);
  });
});
