import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPress } from "./press.ts";

describe("createPress", () => {
  const target = new EventTarget();
  const happen = (name: string) => target.dispatchEvent(new Event(name));
  let press: ReturnType<typeof createPress>;

  beforeEach(() => {
    vi.useFakeTimers();
    press = createPress(target);
  });
  afterEach(() => {
    press.stop();
    vi.useRealTimers();
  });

  it("calls at once while nothing is down", () => {
    const callback = vi.fn();
    press.after(callback);
    expect(callback).toHaveBeenCalledOnce();
  });

  it.each(["pointerup", "pointercancel"])("waits for %s and for the click that follows", (name) => {
    const callback = vi.fn();
    happen("pointerdown");
    press.after(callback);
    happen(name);
    expect(callback).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(callback).toHaveBeenCalledOnce();
  });

  it("calls at once again after a release", () => {
    const callback = vi.fn();
    happen("pointerdown");
    happen("pointerup");
    press.after(callback);
    expect(callback).toHaveBeenCalledOnce();
  });
});
