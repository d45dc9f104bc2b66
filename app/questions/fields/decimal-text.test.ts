import { describe, expect, it } from "vitest";
import { isAmbiguousNumber, parseNumber } from "../../domain/fields/parse-number.ts";
import { decimalText } from "./decimal-text.ts";

describe("decimalText", () => {
  it("shows a decimal with the mark of the language", () => {
    expect(decimalText("12.5", "fr")).toBe("12,5");
    expect(decimalText("-0.25", "fr")).toBe("-0,25");
    expect(decimalText("12.5", "en")).toBe("12.5");
  });

  it("leaves whole numbers, words and nothing at all as they are", () => {
    for (const held of ["12", "", "douze", "1.2.3", "1e5"]) expect(decimalText(held, "fr")).toBe(held);
  });

  it.each([12.5, 0.1, 1.234, 12.3456, -3.2])("is read back as %d", (number) => {
    const shown = decimalText(String(number), "fr");
    expect(isAmbiguousNumber(shown)).toBe(false);
    expect(parseNumber(shown)).toBe(number);
  });
});
