import { expect, it } from "vitest";
import { confidenceCounts, readConfidence } from "./vote-confidence.ts";

it("is one of three, or none", () => {
  expect(["sure", "fairly", "unsure", "", "Sure"].map(readConfidence)).toEqual([
    ...["sure", "fairly", "unsure"],
    ...[null, null],
  ]);
});

it("is told in numbers from five who said so, and by nobody who did not", () => {
  const four = ["sure", "sure", "unsure", "fairly"] as const;
  expect(confidenceCounts([])).toBeNull();
  expect(confidenceCounts([...four, null, null])).toBeNull();
  expect(confidenceCounts([...four, null, "sure"])).toEqual([
    { confidence: "sure", count: 3 },
    { confidence: "fairly", count: 1 },
    { confidence: "unsure", count: 1 },
  ]);
});
