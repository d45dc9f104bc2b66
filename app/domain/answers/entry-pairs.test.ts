import { expect, it } from "vitest";
import { entryPairs } from "./entry-pairs.ts";

it("reads of each pair the row it is of, and which part", () => {
  expect(
    entryPairs([
      ["entry.0.id", "e-1"],
      ["entry.12.partners.0.role", "funder"],
      ["entry.123.name", ""],
    ]),
  ).toEqual([
    { row: 0, part: "id", value: "e-1" },
    { row: 12, part: "partners.0.role", value: "funder" },
    { row: 123, part: "name", value: "" },
  ]);
});

it.each(["answer", "entry", "entry.0", "entry.0.", "entry.x.name", "entry.1234.name", "theirs:entry.0.name"])(
  "%j is of no entry",
  (name) => {
    expect(entryPairs([[name, "a"]])).toEqual([]);
  },
);
