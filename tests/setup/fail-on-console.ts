import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

// React reports broken markup and hydration only through console.error: in a test that is a failure.
let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  expect(complaints.mock.calls, "console.error was called").toEqual([]);
});
