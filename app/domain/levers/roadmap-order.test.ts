import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LeverMonth } from "./lever-month.ts";
import type { LeverStatus } from "./lever-status.ts";
import { type LeverGraph, type PlannedLever, roadmapOrder } from "./roadmap-order.ts";

const planned = (leverId: string, month: LeverMonth | null, status: LeverStatus = "to-start") => ({
  ...{ leverId, month, status },
});
const graph = (edges: Readonly<Record<string, readonly string[]>>, called: readonly string[] = []) => ({
  requires: (id: string) => edges[id] ?? [],
  isCalledFor: (id: string) => called.includes(id),
});
const idsOf = (levers: readonly PlannedLever[], of: LeverGraph = graph({})) =>
  roadmapOrder(levers, of).map(({ lever }) => lever.leverId);
const firstOf = (levers: readonly PlannedLever[], of: LeverGraph) =>
  roadmapOrder(levers, of).find(({ lever }) => lever.leverId === "goal")?.openFirst;

describe("the order of a roadmap", () => {
  it("is that of months, then of ids, and what has no month comes last", () => {
    const levers = [
      planned("d", null),
      planned("c", "2027-03"),
      planned("b", "2027-03"),
      planned("a", "2028-01"),
    ];
    expect(idsOf(levers)).toEqual(["b", "c", "a", "d"]);
    expect(idsOf([])).toEqual([]);
  });

  it("puts what comes first right in front, whatever its month", () => {
    const levers = [planned("goal", "2027-01"), planned("first", "2028-01"), planned("alone", "2027-06")];
    expect(idsOf(levers, graph({ goal: ["first"] }))).toEqual(["first", "goal", "alone"]);
    const undated = [
      planned("goal", "2027-01"),
      planned("b", null),
      planned("a", null),
      planned("c", "2026-01"),
    ];
    expect(idsOf(undated, graph({ goal: ["b", "a"] }))).toEqual(["c", "a", "b", "goal"]);
  });

  it.each(["done", "dropped"] as const)("is that of months for what is %s, on either side", (status) => {
    const edges = graph({ goal: ["first"] });
    expect(idsOf([planned("goal", "2027-01"), planned("first", "2028-01", status)], edges)).toEqual([
      "goal",
      "first",
    ]);
    expect(idsOf([planned("goal", "2027-01", status), planned("first", "2028-01")], edges)).toEqual([
      "goal",
      "first",
    ]);
  });

  it("waits for nothing that was not taken up, and for no circle", () => {
    expect(idsOf([planned("b", "2027-01"), planned("a", "2027-02")], graph({ b: ["nowhere"] }))).toEqual([
      "b",
      "a",
    ]);
    expect(idsOf([planned("b", "2027-01"), planned("a", "2027-02")], graph({ b: ["a"], a: ["b"] }))).toEqual([
      "a",
      "b",
    ]);
  });

  it("is the same for the same levers in any order, holds each once, and none before what it requires", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    // Each may require those before it in this list, so that there is no circle.
    const lever = fc.record({
      month: fc.constantFrom<LeverMonth | null>(null, "2027-01", "2027-02", "2028-12"),
      needs: fc.subarray(ids),
    });
    fc.assert(
      fc.property(fc.array(lever, { minLength: 6, maxLength: 6 }), fc.nat(), (made, turn) => {
        const edges = Object.fromEntries(
          ids.map((id, place) => [id, (made[place]?.needs ?? []).filter((need) => need < id)]),
        );
        const levers = ids.map((id, place) => planned(id, made[place]?.month ?? null));
        const ordered = idsOf(levers, graph(edges));
        const turned = [...levers.slice(turn % 6), ...levers.slice(0, turn % 6)];
        expect(idsOf(turned.reverse(), graph(edges))).toEqual(ordered);
        expect([...ordered].sort()).toEqual(ids);
        for (const id of ids)
          for (const need of edges[id] ?? []) expect(ordered.indexOf(need)).toBeLessThan(ordered.indexOf(id));
      }),
    );
  });
});

describe("what stands in the way of a lever", () => {
  const edges = { goal: ["first", "second"] };

  it("is what the answers call for and nobody has taken up", () => {
    const levers = [planned("goal", null)];
    expect(firstOf(levers, graph(edges, ["second"]))).toEqual([{ leverId: "second", why: "MISSING" }]);
    expect(firstOf(levers, graph(edges))).toEqual([]);
  });

  it.each([
    [planned("first", "2027-04"), "2027-03", "LATER"],
    [planned("first", null), "2027-03", "UNDATED"],
    [planned("first", "2027-01", "dropped"), "2027-03", "DROPPED"],
    [planned("first", "2027-01", "dropped"), null, "DROPPED"],
    [planned("first", "2027-04", "under-way"), "2027-03", "LATER"],
  ] as const)("is %j before %s", (first, month, why) => {
    expect(firstOf([planned("goal", month), first], graph(edges))).toEqual([{ leverId: "first", why }]);
  });

  it.each([
    [planned("first", "2027-03"), "2027-03"],
    [planned("first", "2027-02"), "2027-03"],
    [planned("first", "2029-01", "done"), "2027-03"],
    [planned("first", "2029-01"), null],
    [planned("first", null), null],
  ] as const)("is not %j before %s", (first, month) => {
    expect(firstOf([planned("goal", month), first], graph(edges, ["first"]))).toEqual([]);
  });

  it.each(["done", "dropped"] as const)("is nothing once it is %s", (status) => {
    expect(firstOf([planned("goal", "2027-01", status)], graph(edges, ["first", "second"]))).toEqual([]);
  });
});
