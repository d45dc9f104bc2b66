import { expect, it } from "vitest";
import { SESSION_MS } from "./session-length.ts";

it("is half a day", () => {
  const noon = Date.parse("2026-11-20T12:00:00Z");
  expect(new Date(noon + SESSION_MS).toISOString()).toBe("2026-11-21T00:00:00.000Z");
});
