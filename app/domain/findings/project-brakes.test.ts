import { describe, expect, it } from "vitest";
import type { PublicProject } from "../publication/public-projects.ts";
import { projectBrakes } from "./project-brakes.ts";

const ROLES = ["lead", "co-lead", "funder"];
type Outcome = "overcome" | "partly" | "not-overcome";
type Brake = readonly [intensity: number, outcome?: Outcome];
const project = (role: string | null, ...brakes: readonly Brake[]): PublicProject => ({
  ...(role !== null && { "steering-role": role }),
  brakes: brakes.map(([intensity, outcome]) => ({ brake: "b", intensity, ...(outcome && { outcome }) })),
});
const of = (told: readonly (readonly PublicProject[])[], fewest = 1) =>
  projectBrakes(told, ROLES, { fewest, seed: 1 });

describe("brakes of projects", () => {
  it("are counted by the role of the métropole, in the order of the questionnaire, and how they ended where they were strong", () => {
    const told = of([
      [project("funder", [2, "overcome"], [3, "partly"]), project("lead", [4, "overcome"], [3])],
      [project(null, [3, "not-overcome"]), project("lead", [0])],
    ]);
    expect(told?.n).toBe(2);
    expect(told?.roles).toEqual([
      { role: "lead", projects: 2, met: 2, strong: 2, overcome: 1, partly: 0, notOvercome: 0 },
      { role: "funder", projects: 1, met: 2, strong: 1, overcome: 0, partly: 1, notOvercome: 0 },
      { role: null, projects: 1, met: 1, strong: 1, overcome: 0, partly: 0, notOvercome: 1 },
    ]);
  });

  it("are told of no fewer bodies than the fewest, and those that tell of none do not count", () => {
    const one = [project("lead", [3, "overcome"])];
    expect(of([one, one], 3)).toBeNull();
    expect(of([one, one, [{ name: "x" }], [{ brakes: "text" }], []], 3)).toBeNull();
    expect(of([one, one, one], 3)?.n).toBe(3);
  });
});

describe("whether led projects overcame more", () => {
  const many = (count: number, role: string, outcome: Outcome) =>
    Array.from({ length: count }, () => project(role, [3, outcome]));

  it("is not asked below twenty strong brakes with a role and an end, nor where all or none are led", () => {
    expect(of([[...many(10, "lead", "overcome"), ...many(9, "funder", "partly")]])?.lead).toBeNull();
    const nearly = [...many(19, "lead", "overcome"), project("funder", [4]), project(null, [4, "partly"])];
    expect(of([[...nearly, project("funder", [2, "partly"])]])?.lead).toBeNull();
    expect(of([many(20, "co-lead", "overcome")])?.lead).toBeNull();
    expect(of([many(20, "funder", "overcome")])?.lead).toBeNull();
    expect(of([[...nearly, project("funder", [3, "partly"])]])?.lead).not.toBeNull();
  });

  it("has the chance of a shuffle: of two in twenty led and alone overcome, 1 in 190", () => {
    const lead = of([[...many(2, "lead", "overcome"), ...many(18, "funder", "not-overcome")]])?.lead;
    expect(lead).toMatchObject({ led: { overcome: 2, strong: 2 }, others: { overcome: 0, strong: 18 } });
    expect(lead?.p).toBeCloseTo(1 / 190, 2);
    expect(lead?.p).toBeGreaterThanOrEqual(1 / 5_001);
  });

  it("is clear where all ten of the led ones and none of ten others were overcome", () => {
    const told = of([[...many(10, "co-lead", "overcome"), ...many(10, "funder", "partly")]]);
    expect(told?.lead?.p).toBeLessThan(0.01);
  });

  it("is never clear where both overcome as often, and deals roles to whole projects", () => {
    const even = [...many(5, "lead", "overcome"), ...many(5, "lead", "partly")];
    const others = [...many(5, "funder", "overcome"), ...many(5, "funder", "partly")];
    expect(of([[...even, ...others]])?.lead?.p).toBe(1);
    // Two projects of ten brakes each: which of the two is led says nothing, however many brakes there are.
    const ten = (outcome: Outcome): readonly Brake[] => Array.from({ length: 10 }, () => [4, outcome]);
    const two = of([[project("co-lead", ...ten("overcome")), project("funder", ...ten("partly"))]]);
    expect(two?.lead).toMatchObject({ led: { overcome: 10, strong: 10 }, p: 1 });
  });
});
