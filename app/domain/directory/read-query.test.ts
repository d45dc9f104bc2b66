import { expect, it } from "vitest";
import { readQuery } from "./read-query.ts";

it.each([
  [["lyon"], ["lyon"], null],
  [["69100"], null, "69100"],
  [["69"], null, "69"],
  [["6"], undefined, undefined],
  [["lyon", "3"], ["lyon"], null],
  [["lyon", "69"], ["lyon"], null],
  [["lyon", "690"], ["lyon"], "690"],
  [["lyon", "3e", "arrondissement"], ["lyon"], null],
  [["lyon", "cedex", "03"], ["lyon"], null],
  [["69505", "lyon", "cedex", "03"], ["lyon"], "69"],
  [["69505", "cedex"], null, "69"],
  [["cedex"], undefined, undefined],
  [["cedex", "03"], null, "03"],
  [["b200"], ["b200"], null],
  [["lyon", "200b"], ["lyon"], null],
  [[], undefined, undefined],
] as const)("readQuery(%j) looks for the names %j and the code %j", (words, names, postcode) => {
  const query = readQuery(words);
  expect(query?.readings[0] ?? (query === null ? undefined : null)).toEqual(names);
  expect(query?.postcode).toBe(postcode);
});

it("reads once what can be read in one way", () => {
  expect(readQuery(["saint", "denis"])?.readings).toEqual([["saint", "denis"]]);
});

it("keeps both readings of a saint", () => {
  expect(readQuery(["st", "denis"])?.readings).toEqual([
    ["st", "denis"],
    ["saint", "denis"],
  ]);
});
