import { expect, it } from "vitest";
import { parseTargetContent, targetContent } from "./target-content.ts";

it("says the same of equal targets, and reads it back", () => {
  const target = { reason: "Mandat", level: 3, dimension: "data", month: "2027-03" } as const;
  const text = targetContent(target);
  expect(text).toBe('{"dimension":"data","level":3,"month":"2027-03","reason":"Mandat"}');
  expect(parseTargetContent(text)).toEqual(target);
});
