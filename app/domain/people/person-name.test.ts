import { describe, expect, it } from "vitest";
import { personName } from "./person-name.ts";

describe("personName", () => {
  it("joins spaces and leaves out what cannot be seen", () => {
    expect(personName("  Ada \t Dupont\u202E ")).toBe("Ada Dupont");
  });
  it("counts characters, not their halves", () => {
    expect(personName("𝒜".repeat(80))).not.toBeNull();
    expect(personName("𝒜".repeat(81))).toBeNull();
  });
  it("refuses an empty one", () => {
    expect(personName(" \u0000 ")).toBeNull();
  });
});
