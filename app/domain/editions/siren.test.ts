import { expect, it } from "vitest";
import { readSiren } from "./siren.ts";

it.each([
  ["243500139", "243500139"],
  ["244400404", "244400404"],
  ["732829320", "732829320"],
  [" 243 500 139 ", "243500139"],
  ["243\u00a0500\u00a0139", "243500139"],
  ["243500138", null],
  ["243501039", null],
  ["24350013", null],
  ["2435001390", null],
  ["24350013a", null],
  ["", null],
  [`${" ".repeat(41)}243500139`, null],
])("readSiren(%j) is %j", (text, siren) => {
  expect(readSiren(text)).toBe(siren);
});
