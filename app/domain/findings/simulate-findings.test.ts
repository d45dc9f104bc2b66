import { describe, expect, it } from "vitest";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { simulateFindings } from "./simulate-findings.ts";

const model = modelOf("metropoles-numeriques");
const asked = { samples: 12, bodies: 22, seed: 5 };
const found = simulateFindings(model, asked);

describe("simulateFindings", () => {
  it("finds in pure chance what is stated at most, and what is planted in every sample", () => {
    expect(found).toMatchObject({ samples: 12, bodies: 22, questions: 48, seed: 5 });
    expect(found.chance.withSupported).toBeLessThanOrEqual(4);
    expect(found.chance.withTypes).toBeLessThanOrEqual(3);
    expect(found.chance.distinctive / found.chance.expected).toBeGreaterThan(0.3);
    expect(found.chance.distinctive / found.chance.expected).toBeLessThan(3);
    expect(found.planted).toEqual({ markSupported: 12, typesFound: 12 });
  });

  it("gives the same again from the same seed, and other samples from another one", () => {
    const small = { ...asked, samples: 1 };
    expect(simulateFindings(model, small)).toEqual(simulateFindings(model, small));
    expect(simulateFindings(model, { ...small, seed: 6 }).chance.expected).not.toBe(
      simulateFindings(model, small).chance.expected,
    );
  });

  it("calls nothing supported, and no type found, in a sample too small for either", () => {
    const small = simulateFindings(model, { samples: 3, bodies: 11, seed: 5 });
    expect(small.chance).toMatchObject({ withSupported: 0, withTypes: 0 });
    expect(small.planted).toEqual({ markSupported: 0, typesFound: 0 });
  });
});
