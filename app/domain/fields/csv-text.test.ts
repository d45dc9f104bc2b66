import { describe, expect, it } from "vitest";
import { csvText } from "./csv-text.ts";

describe("csvText", () => {
  it("writes rows as RFC 4180 does: commas, quoted texts, both signs of a line end, points", () => {
    const rows = [
      ["nom", "score"],
      ['dit "Le Grand"', 41.5],
      ["a,b\nc", null],
      ["", false],
    ];
    expect(csvText(rows, "open")).toBe(
      '"nom","score"\r\n"dit ""Le Grand""",41.5\r\n"a,b\nc",\r\n"",false\r\n',
    );
    expect(csvText([], "open")).toBe("");
  });

  it("writes the same for a spreadsheet in French: semicolons, decimal commas, a mark in front", () => {
    expect(csvText([["a;b", -41.5, 3, null, true]], "excel-fr")).toBe('\uFEFF"a;b";-41,5;3;;true\r\n');
  });

  it("puts an apostrophe before what a spreadsheet would take for a formula, and before an apostrophe, so that it can be taken off", () => {
    for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "'"])
      expect(csvText([[`${start}1`]], "open"), JSON.stringify(start)).toBe(`"'${start}1"\r\n`);
    expect(csvText([["a=1"]], "open")).toBe('"a=1"\r\n');
  });

  it("puts one for a spreadsheet before what it would make another thing of: a code with a zero in front, the number of a version", () => {
    for (const code of ["012", "000001016", "1.2.1", "3/4"]) {
      expect(csvText([[code]], "excel-fr"), code).toBe(`\uFEFF"'${code}"\r\n`);
      expect(csvText([[code]], "open"), code).toBe(`"${code}"\r\n`);
    }
    for (const text of ["2026", "2026-03-01", "0", "1.2.1 et 1.3.0", "a 012", "1.2.3.4"])
      expect(csvText([[text]], "excel-fr"), text).toBe(`\uFEFF"${text}"\r\n`);
  });
});
