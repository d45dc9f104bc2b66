import { describe, expect, it } from "vitest";
import { retentionLimits } from "./retention.ts";

describe("retentionLimits", () => {
  it("ends sessions at once, links after a day, invitations and mails and requests after their time", () => {
    expect(retentionLimits(new Date("2026-11-20T09:00:00Z"))).toEqual({
      sessions: new Date("2026-11-20T09:00:00Z"),
      signInLinks: new Date("2026-11-19T09:00:00Z"),
      invitations: new Date("2026-08-22T09:00:00Z"),
      trials: new Date("2026-10-21T09:00:00Z"),
      mails: { sent: new Date("2026-11-13T09:00:00Z"), givenUp: new Date("2026-10-21T09:00:00Z") },
      answeredRequests: new Date("2026-08-22T09:00:00Z"),
      waitingRequests: new Date("2026-05-24T09:00:00Z"),
      waitingReports: new Date("2026-05-24T09:00:00Z"),
    });
  });
});
