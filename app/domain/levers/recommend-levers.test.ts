import { describe, expect, it } from "vitest";
import { aDimension, aLever, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { Level } from "../questions/level.ts";
import type { Lever } from "../survey/levers.schema.ts";
import { type LeverInput, recommendLevers } from "./recommend-levers.ts";

const IDS = ["a", "b", "c", "d", "e"];
const sections = IDS.map((id) =>
  aDimension(`dimension-${id}`, [anIndicator({ id, weight: id === "e" ? 2 : 1 })]),
);

function recommend(
  levers: readonly Lever[],
  levels: Readonly<Record<string, Level>>,
  input: Partial<LeverInput> = {},
) {
  const model = aSurvey({ sections, levers });
  const known = new Map(Object.entries(levels));
  return recommendLevers(model, {
    levels: known,
    brakes: new Map(),
    targets: new Map(),
    underWay: [],
    ...input,
  });
}

function ids(levers: readonly { readonly id: string }[] | undefined) {
  return levers?.map(({ id }) => id);
}

describe("recommendLevers", () => {
  it("sorts levers into the lanes of their effort, highest priority first", () => {
    const levers = [
      aLever({ id: "small", triggers: { a: 3 } }),
      aLever({ id: "strong", impact: 3, triggers: { b: 3 } }),
      aLever({ id: "middle", effort: "M", triggers: { c: 3 } }),
      aLever({ id: "large", effort: "L", impact: 2, triggers: { d: 3 } }),
    ];
    const { lanes, all } = recommend(levers, { a: 1, b: 1, c: 1, d: 1 });
    expect(ids(lanes["quick"])).toEqual(["strong", "small"]);
    expect(ids(lanes["mandate"])).toEqual(["large", "middle"]);
    expect(ids(all)).toEqual(["strong", "large", "middle", "small"]);
  });

  it("settles ties by id", () => {
    const levers = ["z", "y", "x"].map((id, index) => aLever({ id, triggers: { [IDS[index] ?? ""]: 3 } }));
    expect(ids(recommend(levers, { a: 1, b: 1, c: 1 }).all)).toEqual(["x", "y", "z"]);
  });

  it("picks one lever a dimension over both lanes, and keeps the others in the whole list", () => {
    const levers = [
      aLever({ id: "first", impact: 2, triggers: { a: 3 } }),
      aLever({ id: "second", effort: "L", triggers: { a: 3 } }),
    ];
    const { lanes, all } = recommend(levers, { a: 0 });
    expect(ids(lanes["quick"])).toEqual(["first"]);
    expect(lanes["mandate"]).toEqual([]);
    expect(ids(all)).toEqual(["first", "second"]);
  });

  it("puts forward three levers a lane", () => {
    const levers = IDS.map((id) => aLever({ id: `lever-${id}`, triggers: { [id]: 3 } }));
    const levels = Object.fromEntries(IDS.map((id) => [id, 1 as const]));
    expect(ids(recommend(levers, levels).lanes["quick"])).toEqual(["lever-e", "lever-a", "lever-b"]);
  });

  it("belongs to the dimension of its lowest indicator, and gives its reasons in that order", () => {
    const { all } = recommend([aLever({ triggers: { a: 3, b: 3 } })], { a: 2, b: 1 });
    expect(all[0]).toMatchObject({
      dimension: "dimension-b",
      because: [
        { indicator: "b", level: 1 },
        { indicator: "a", level: 2 },
      ],
    });
  });

  it("names the prerequisites that are still called for, even under way", () => {
    const levers = [
      aLever({ id: "goal", requires: ["done", "open", "started"], triggers: { a: 3 } }),
      aLever({ id: "done", triggers: { b: 1 } }),
      aLever({ id: "open", triggers: { c: 1 } }),
      aLever({ id: "started", triggers: { d: 1 } }),
    ];
    const { all } = recommend(levers, { a: 0, b: 4, c: 1, d: 1 }, { underWay: ["started"] });
    expect(all.find(({ id }) => id === "goal")?.first).toEqual(["open", "started"]);
  });

  it("names no prerequisite that the questionnaire does not know", () => {
    const { all } = recommend([aLever({ requires: ["nowhere"], triggers: { a: 3 } })], { a: 0 });
    expect(all[0]?.first).toEqual([]);
  });

  it("never proposes a lever under way, which then covers no blind spot", () => {
    const levers = [aLever({ id: "started", triggers: { e: 3 } })];
    const { all, blindSpots } = recommend(levers, { e: 0 }, { underWay: ["started"] });
    expect(all).toEqual([]);
    expect(blindSpots).toEqual(["e"]);
  });

  it("calls blind only what weighs 2, stands at 0 and is not covered", () => {
    expect(recommend([], { d: 0, e: 1 }).blindSpots).toEqual([]);
    expect(recommend([aLever({ triggers: { e: 3 } })], { e: 0 }).blindSpots).toEqual([]);
    expect(recommend([], { e: 0 }).blindSpots).toEqual(["e"]);
  });

  it("has empty lanes when no level is known", () => {
    expect(recommend([aLever({ triggers: { a: 3 } })], {})).toEqual({
      lanes: { quick: [], mandate: [] },
      all: [],
      blindSpots: [],
    });
  });
});
