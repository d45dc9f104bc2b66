import { expect, it } from "vitest";
import { hasDetails } from "./has-details.ts";

it("has details where steps or explanations are published", () => {
  const [steps, justifications] = [{}, {}];
  expect(hasDetails({ steps, justifications: null })).toBe(true);
  expect(hasDetails({ steps: null, justifications })).toBe(true);
  expect(hasDetails({ steps: null, justifications: null })).toBe(false);
});
