import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stopwatch } from "./stopwatch.ts";

const at = { page: 1_000, device: 1_800_000_000_000 };
beforeEach(() => {
  vi.spyOn(performance, "now").mockImplementation(() => at.page);
  vi.spyOn(Date, "now").mockImplementation(() => at.device);
});
afterEach(() => vi.restoreAllMocks());

it("goes on while the device sleeps, and when its clock is set back", () => {
  const passed = stopwatch();
  expect(passed()).toBe(0);
  at.page += 2_000;
  at.device += 2_000;
  expect(passed()).toBe(2_000);
  at.device += 600_000;
  expect(passed()).toBe(602_000);
  at.page += 1_000;
  at.device -= 3_600_000;
  expect(passed()).toBe(3_000);
});
