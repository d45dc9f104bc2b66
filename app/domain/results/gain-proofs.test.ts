import { describe, expect, it } from "vitest";
import type { Journey, Step } from "../branching/journey.ts";
import type { Answers } from "../questions/answer.ts";
import { gainProofs } from "./gain-proofs.ts";

function aPath(kinds: Readonly<Record<string, string>>): Journey {
  const steps = Object.entries(kinds).map(
    ([id, kind]) => ({ section: { kind }, question: { id } }) as unknown as Step,
  );
  return { steps, places: new Map() };
}

const path = aPath({ "gain.time": "gains", "gain.cost": "gains", "brake.budget": "brakes" });

describe("gainProofs", () => {
  it("reads proof and direction of each gain, proof 0 included, in the order of the path", () => {
    const answers: Answers = {
      "gain.cost": { state: "answered", value: { proof: 0 } },
      "gain.time": { state: "answered", value: { proof: 3, direction: "loss" } },
    };
    expect(gainProofs(path, answers)).toEqual([
      { question: "gain.time", proof: 3, direction: "loss" },
      { question: "gain.cost", proof: 0, direction: null },
    ]);
  });

  it("leaves out what is not a gain, not known, or without a proof", () => {
    const answers: Answers = {
      "gain.time": { state: "dk" },
      "gain.cost": { state: "answered", value: { direction: "loss" } },
      "brake.budget": { state: "answered", value: { proof: 2 } },
    };
    expect(gainProofs(path, answers)).toEqual([]);
    const odd: Answers = {
      "gain.time": { state: "answered", value: { proof: "3" } },
      "gain.cost": { state: "answered", value: "3" },
    };
    expect(gainProofs(path, odd)).toEqual([]);
    expect(gainProofs(path, { "gain.time": { state: "answered", value: ["3"] } })).toEqual([]);
    expect(gainProofs(path, { "gain.time": { state: "answered", value: null as never } })).toEqual([]);
  });
});
