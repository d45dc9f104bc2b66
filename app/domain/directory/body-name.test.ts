import { describe, expect, it } from "vitest";
import { bodyName } from "./body-name.ts";

describe("bodyName", () => {
  it("trims and joins spaces", () => {
    expect(bodyName("  Ville   de\u00a0Sète ")).toBe("Ville de Sète");
    expect(bodyName("Ville\t\tde\u2003\u00a0Sète\n")).toBe("Ville de Sète");
  });
  it("reads 1,000 characters of spaces and name, and no more", () => {
    expect(bodyName(`A${" ".repeat(998)}B`)).toBe("A B");
    expect(bodyName(`A${" ".repeat(999)}B`)).toBeNull();
  });
  it("accepts 2 and 120 characters", () => {
    expect(bodyName("Ey")).toBe("Ey");
    expect(bodyName("20")).toBe("20");
    expect(bodyName(`${"🏛".repeat(119)}A`)).not.toBeNull();
    expect(bodyName("é".repeat(120))).toHaveLength(120);
  });
  it.each([
    "",
    " ",
    "Y",
    "é".repeat(121),
    "--",
    "Ville\nde Sète",
    "Ville\u0000",
    "Ville\u202e",
    "Ville\u2028de",
    "Ville\u2029de",
    "Ville\ue000",
    "Ville\u0378",
  ])("refuses %j", (typed) => {
    expect(bodyName(typed)).toBeNull();
  });
  it("stores one spelling of an accent", () => {
    expect(bodyName("Se\u0300te")).toBe("Sète");
  });
});
