import { describe, expect, it } from "vitest";
import { CONSULTANT_DAYS, consultantDays, USUAL_CONSULTANT_DAYS } from "./consultant-access.ts";

describe("the access of a consultant", () => {
  it("lasts as long as was chosen among what is offered, a year at most", () => {
    expect(CONSULTANT_DAYS.map((days) => consultantDays(String(days)))).toEqual([30, 90, 180, 365]);
    expect(CONSULTANT_DAYS).toContain(USUAL_CONSULTANT_DAYS);
  });

  it.each(["", "0", "91", "36500", "-30", "30 ", "1e2"])("does not last %j", (posted) => {
    expect(consultantDays(posted)).toBeNull();
  });
});
