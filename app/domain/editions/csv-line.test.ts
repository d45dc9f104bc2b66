import { expect, it } from "vitest";
import { csvLine } from "./csv-line.ts";

it("writes what a spreadsheet reads as text, whatever it begins with, and leaves numbers alone", () => {
  expect(csvLine([1, -2, "a;b", 'say "x"'])).toBe('1;-2;"a;b";"say ""x"""\r\n');
  for (const start of ["=", "+", "-", "@", "\t", "\r"])
    expect(csvLine([`${start}1`])).toBe(`"'${start}1"\r\n`);
  expect(csvLine(["a=1"])).toBe('"a=1"\r\n');
});
