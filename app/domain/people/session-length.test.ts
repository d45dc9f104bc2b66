import { describe, expect, it } from "vitest";
import { LONGEST_SESSION_DAYS, lastMoment, sessionEnd } from "./session-length.ts";

const begun = new Date("2026-11-20T12:00:00Z");
const iso = (date: Date) => date.toISOString();

describe("S15: a session", () => {
  it("ends half a day after the last visit", () => {
    expect(iso(sessionEnd(begun, begun))).toBe("2026-11-21T00:00:00.000Z");
    expect(iso(sessionEnd(begun, new Date("2026-11-25T08:30:00Z")))).toBe("2026-11-25T20:30:00.000Z");
  });

  it("ends after thirty days, however often its person comes back", () => {
    expect(LONGEST_SESSION_DAYS).toBe(30);
    expect(iso(lastMoment(begun))).toBe("2026-12-20T12:00:00.000Z");
    expect(iso(sessionEnd(begun, new Date("2026-12-20T00:00:00Z")))).toBe("2026-12-20T12:00:00.000Z");
    expect(iso(sessionEnd(begun, new Date("2026-12-20T11:59:59Z")))).toBe("2026-12-20T12:00:00.000Z");
  });
});
