import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createViewAsker, type ViewAsker } from "./ask-for-view.ts";

const MINUTE = 60_000;
const taken = vi.fn();
const asked = vi.fn();
let asker: ViewAsker;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", { location: { href: "https://example.org/fr/a/k7pta/regie" } });
  vi.stubGlobal("fetch", asked);
  asker = createViewAsker(taken);
});
afterEach(() => {
  asker.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

it.each([
  ["is not there any more", { ok: false, status: 404, redirected: false }],
  ["may not be read any more", { ok: false, status: 403, redirected: false }],
  ["leads to another one", { ok: true, status: 200, redirected: true }],
])("asks no more for a page that %s", async (_what, answer) => {
  asked.mockResolvedValue(answer);
  asker.want();
  await vi.advanceTimersByTimeAsync(MINUTE);
  asker.want();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(taken).not.toHaveBeenCalled();
});

it.each([
  ["nobody answers", () => asked.mockRejectedValue(new Error("no network"))],
  ["the server is busy", () => asked.mockResolvedValue({ ok: false, status: 503, redirected: false })],
])("asks again every three seconds while %s", async (_what, answers) => {
  answers();
  asker.want();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveBeenCalledTimes(4);
});
