import { describe, expect, it } from "vitest";
import type { Body } from "./body.ts";
import { bodyFacts } from "./body-facts.ts";

const commune = (insee: string, population: number) => ({
  insee,
  name: `C${insee}`,
  population,
  postcodes: [],
});
const body: Body = {
  ...{ id: 1, slug: "x", name: "X", kind: "metropole", siren: "200000000", population: 10_000 },
  since: null,
  demonstration: false,
  communes: [commune("13055", 5_000), commune("2A004", 3_500), commune("13001", 3_499)],
};

describe("what the directory knows of a body", () => {
  it("is counted from its communes", () => {
    expect(bodyFacts(body)).toEqual({
      siren: "200000000",
      population: 10_000,
      communes: 3,
      largest: { name: "C13055", share: 0.5 },
      small: 1,
      departments: ["13", "2A"],
    });
  });

  it("names overseas departments by their three signs, and none for a fictional body", () => {
    expect(bodyFacts({ ...body, communes: [commune("97411", 9)] })?.departments).toEqual(["974"]);
    expect(bodyFacts({ ...body, demonstration: true })?.departments).toEqual([]);
  });

  it("lists departments in the order of codes, each by the beginning of its communes", () => {
    const communes = [commune("2A004", 9), commune("97411", 8), commune("13097", 7), commune("01004", 6)];
    expect(bodyFacts({ ...body, communes })?.departments).toEqual(["01", "13", "2A", "974"]);
  });

  it("is nothing for a body that a visitor named, or whose communes are unknown", () => {
    expect(bodyFacts({ ...body, siren: null })).toBeNull();
    expect(bodyFacts({ ...body, communes: [] })).toBeNull();
    expect(bodyFacts({ ...body, population: null })).toBeNull();
    expect(bodyFacts({ ...body, population: 0 })).toBeNull();
  });
});
