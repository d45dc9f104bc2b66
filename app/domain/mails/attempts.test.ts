import { describe, expect, it } from "vitest";
import { giveUpAt, nextAttempt, usualEnd } from "./attempts.ts";

const now = new Date("2026-11-20T09:00:00Z");
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const FAR = inSeconds(14 * 86_400);

describe("nextAttempt", () => {
  it.each([
    [1, 30],
    [2, 90],
    [3, 270],
    [4, 810],
    [5, 2_430],
    [7, 21_600],
    [40, 21_600],
    [2_000, 21_600],
  ])("after attempt %i waits some %i seconds", (attempts, seconds) => {
    const wait = (chance: number) => nextAttempt({ attempts, now, giveUpAt: FAR, chance });
    expect(wait(0.5)).toEqual(inSeconds(seconds));
    expect(wait(0)).toEqual(inSeconds(seconds * 0.5));
    expect(wait(0.999)).toEqual(inSeconds(seconds * 1.499));
  });

  it("is none once it would be of no use: a link of fifteen minutes is tried four times", () => {
    const until = inSeconds(900);
    let [at, attempts]: [Date | null, number] = [now, 0];
    // It would be four; more than a hundred is without an end.
    while (at !== null && attempts < 100) {
      attempts += 1;
      at = nextAttempt({ attempts, now: at, giveUpAt: until, chance: 0.5 });
    }
    expect(attempts).toBe(4);
    const ends = (giveUpAt: Date) => nextAttempt({ attempts: 1, now, giveUpAt, chance: 0.5 });
    expect([ends(inSeconds(30)), ends(inSeconds(31))]).toEqual([null, inSeconds(30)]);
  });
});

describe("the end of a mail", () => {
  it("is a fortnight later, and trying ends after three days, or with its use", () => {
    expect(usualEnd(now)).toEqual(FAR);
    expect(giveUpAt(now, FAR)).toEqual(inSeconds(3 * 86_400));
    expect(giveUpAt(now, inSeconds(900))).toEqual(inSeconds(900));
  });
});
