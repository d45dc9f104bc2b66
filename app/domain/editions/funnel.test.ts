import { describe, expect, it } from "vitest";
import { funnelOf, STAGES, stageOf, type Way } from "./funnel.ts";

const way: Way = { isInvited: false, participation: "not-begun", isUnderWay: false, isOnline: false };

describe("stageOf", () => {
  it.each<[Partial<Way>, string]>([
    [{}, "cohort"],
    [{ isInvited: true }, "invited"],
    [{ participation: "begun" }, "opened"],
    [{ participation: "begun", isInvited: true }, "opened"],
    [{ participation: "quarter" }, "quarter"],
    [{ participation: "half" }, "half"],
    [{ participation: "three-quarters" }, "three-quarters"],
    [{ participation: "finalised" }, "finalised"],
    [{ participation: "finalised", isUnderWay: true }, "in-publication"],
    [{ participation: "finalised", isOnline: true }, "published"],
    [{ participation: "half", isUnderWay: true, isOnline: true }, "published"],
  ])("of %j is %s", (change, stage) => {
    expect(stageOf({ ...way, ...change })).toBe(stage);
  });
});

describe("funnelOf", () => {
  it("counts who came so far, or further", () => {
    expect(funnelOf(["cohort", "opened", "published"])).toEqual(
      STAGES.map((stage, place) => ({ stage, bodies: place === 0 ? 3 : place <= 2 ? 2 : 1 })),
    );
    expect(funnelOf([]).every(({ bodies }) => bodies === 0)).toBe(true);
  });
});
