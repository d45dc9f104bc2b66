import { expect, it } from "vitest";
import { plannedMinutes, USUAL_MINUTES } from "./planned-minutes.ts";

const usual = (count: number) => Array.from({ length: count }, () => USUAL_MINUTES);

it("is two hours and a half for twelve questions with everything, as the protocol has it", () => {
  expect(plannedMinutes({ questions: usual(12), hasPrevote: true, hasLevers: true })).toBe(150);
});

it("leaves out what is not done, and the break up to an hour and a half of talk", () => {
  const bare = { hasPrevote: false, hasLevers: false };
  expect(plannedMinutes({ questions: usual(3), ...bare })).toBe(10 + 24 + 4);
  expect(plannedMinutes({ questions: [90], ...bare })).toBe(104);
  expect(plannedMinutes({ questions: [91], ...bare })).toBe(115);
  expect(plannedMinutes({ questions: [], hasPrevote: true, hasLevers: true })).toBe(0);
});
