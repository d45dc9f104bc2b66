import { describe, expect, it } from "vitest";
import { isInAudience, isStillInAudience, type Written } from "./in-audience.ts";
import { AUDIENCE_LIST, AUDIENCES } from "./letter.ts";

const now = new Date("2027-02-01T09:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const body: Written = {
  ...{ hasAddress: true, isStopped: false, isInvited: true, lastAt: null, participation: "not-begun" },
};
const audiencesOf = (change: Partial<Written>) =>
  AUDIENCE_LIST.filter((audience) => isInAudience(audience, { ...body, ...change }, now));

describe("isInAudience", () => {
  it("lists every audience", () => {
    expect(AUDIENCE_LIST).toEqual(Object.keys(AUDIENCES));
  });

  it.each<[string, Partial<Written>, readonly string[]]>([
    ["was never invited", { isInvited: false }, ["not-invited"]],
    ["was invited and has not begun", {}, ["not-begun", "not-finalised"]],
    ["has begun", { participation: "begun" }, ["not-finalised"]],
    ["has begun without an invitation", { isInvited: false, participation: "half" }, ["not-finalised"]],
    ["has finalised", { participation: "finalised" }, []],
    ["has finalised without an invitation", { isInvited: false, participation: "finalised" }, []],
    ["has no address", { hasAddress: false }, []],
    ["wants no letters", { isStopped: true }, []],
  ])("writes to who %s", (_what, change, audiences) => {
    expect(audiencesOf(change)).toEqual(audiences);
  });

  it.each<[string, Partial<Written>, readonly string[]]>([
    ["has not begun", {}, [...AUDIENCE_LIST]],
    ["has begun since", { participation: "begun" }, ["not-finalised"]],
    ["has finalised since", { participation: "finalised" }, []],
    ["has no address any more", { hasAddress: false }, []],
    ["wants no letters any more", { isStopped: true }, []],
  ])("lets what was written to who %s leave", (_what, change, audiences) => {
    const still = AUDIENCE_LIST.filter((audience) => isStillInAudience(audience, { ...body, ...change }));
    expect(still).toEqual(audiences);
  });

  it("writes no second letter within twelve hours", () => {
    expect(audiencesOf({ lastAt: hoursAgo(11.99) })).toEqual([]);
    expect(audiencesOf({ lastAt: hoursAgo(12) })).toEqual(["not-begun", "not-finalised"]);
  });
});
