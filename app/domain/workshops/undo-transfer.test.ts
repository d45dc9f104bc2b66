import { expect, it } from "vitest";
import { stillAsWritten, undoableUntil } from "./undo-transfer.ts";

it("gives back the answers that are still the version that was written, and names the others", () => {
  const written = [
    { question: "a", version: 2 },
    { question: "b", version: 1 },
    { question: "gone", version: 4 },
  ];
  const now = new Map([
    ["a", 2],
    ["b", 3],
  ]);
  expect(stillAsWritten(written, (question) => now.get(question) ?? 0)).toEqual({
    same: [written[0]],
    changed: [written[1], written[2]],
  });
});

it("can be taken back for thirty days", () => {
  expect(undoableUntil(new Date("2027-03-18T16:00:00Z"))).toEqual(new Date("2027-04-17T16:00:00Z"));
});
