import { describe, expect, it } from "vitest";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { inputFileSchema } from "../survey/example.schema.ts";
import { exampleInput } from "./example-input.ts";

const model = modelOf("metropoles-numeriques");
const brake = { "brake.budget": { state: "answered", value: { intensity: 3 } } } as const;

describe("exampleInput", () => {
  it("reads the brakes from the answers when they are not given apart", () => {
    expect(exampleInput(model, { answers: brake }).brakes).toEqual(new Map([["brake.budget", 3]]));
    expect(exampleInput(model, { answers: brake, brakes: {} }).brakes).toEqual(new Map());
  });

  it("takes a reason left out for an empty one, which does not count", () => {
    expect(exampleInput(model, { answers: { "integration.planning": { state: "na" } } }).answers).toEqual({
      "integration.planning": { state: "na", reason: "" },
    });
  });

  it("aims nowhere and has nothing under way unless told so", () => {
    const { targets, leversUnderWay } = exampleInput(model, { answers: {} });
    expect(targets.size).toBe(0);
    expect(leversUnderWay).toEqual([]);
  });
});

describe("inputFileSchema", () => {
  it("reads an input, or the input of an example", () => {
    const input = { answers: { "data.use": { state: "dk" } } };
    expect(inputFileSchema.parse(input)).toEqual(input);
    expect(inputFileSchema.parse({ title: "x", input, expected: {} })).toEqual(input);
    expect(inputFileSchema.safeParse({ answers: 3 }).success).toBe(false);
    expect(inputFileSchema.safeParse(null).success).toBe(false);
  });
});
