import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Ahead, createAhead } from "./ahead.server.ts";

const faults: unknown[] = [];
let ahead: Ahead;
const done: string[] = [];

function stepsOf(name: string, count = 2) {
  return function* () {
    for (let step = 1; step <= count; step += 1) {
      done.push(`${name} ${step}`);
      yield;
    }
  };
}

/** A request that changes what is kept of it. */
function save(key: string): void {
  ahead.begin();
  ahead.changed(key);
  ahead.end();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  ahead = createAhead((error) => faults.push(error));
  faults.length = 0;
  done.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe("P8: what is made ahead", () => {
  it("is made in its steps when what it is made from has come to rest", () => {
    ahead.remember("rennes", stepsOf("rennes"));
    save("rennes");
    vi.advanceTimersByTime(399);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(done).toEqual(["rennes 1", "rennes 2"]);
    vi.advanceTimersByTime(10_000);
    expect(done).toHaveLength(2);
  });

  it("was read before: nothing is made for nobody", () => {
    save("rennes");
    vi.advanceTimersByTime(10_000);
    expect(done).toEqual([]);
  });

  it("waits while a request is under way, between two steps as well", () => {
    ahead.remember("rennes", stepsOf("rennes"));
    ahead.begin();
    save("rennes");
    vi.advanceTimersByTime(10_000);
    expect(done).toEqual([]);
    ahead.end();
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(["rennes 1"]);
    ahead.begin();
    vi.advanceTimersByTime(10_000);
    expect(done).toEqual(["rennes 1"]);
    ahead.end();
    vi.advanceTimersByTime(100);
    expect(done).toEqual(["rennes 1", "rennes 2"]);
  });

  it("begins anew when it changes meanwhile, and only then", () => {
    ahead.remember("rennes", stepsOf("rennes"));
    ahead.remember("lille", stepsOf("lille"));
    save("rennes");
    vi.advanceTimersByTime(400);
    expect(done).toEqual(["rennes 1"]);
    save("lille");
    save("rennes");
    vi.advanceTimersByTime(1_000);
    expect(done).toEqual(["rennes 1", "lille 1", "lille 2", "rennes 1", "rennes 2"]);
  });

  it("is not made for who types on: only once they rest", () => {
    ahead.remember("rennes", stepsOf("rennes", 1));
    for (let press = 0; press < 20; press += 1) {
      save("rennes");
      vi.advanceTimersByTime(300);
    }
    expect(done).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(done).toEqual(["rennes 1"]);
  });

  it("is made fifty times for nobody, and again once it was read", () => {
    ahead.remember("rennes", stepsOf("rennes", 1));
    const change = () => {
      save("rennes");
      vi.advanceTimersByTime(1_000);
    };
    for (let time = 0; time < 60; time += 1) change();
    expect(done).toHaveLength(50);
    ahead.remember("rennes", stepsOf("rennes", 1));
    change();
    expect(done).toHaveLength(51);
  });

  it("leaves nine tenths of the time to everything else", () => {
    const real = performance.now.bind(performance);
    let worked = 0;
    vi.spyOn(performance, "now").mockImplementation(() => real() + worked);
    const start = performance.now();
    const slow = function* () {
      for (let step = 0; step < 3; step += 1) {
        done.push(`at ${performance.now() - start}`);
        worked += 20;
        yield;
      }
    };
    ahead.remember("rennes", slow);
    save("rennes");
    vi.advanceTimersByTime(2_000);
    const times = done.map((one) => Number(one.slice(3)));
    expect(times).toHaveLength(3);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(200);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(200);
  });

  it("is told where it fails, and goes on with the next one", () => {
    const failing = () => ({
      next: () => {
        throw new Error("a fault");
      },
    });
    ahead.remember("rennes", failing);
    ahead.remember("lille", stepsOf("lille", 1));
    save("rennes");
    save("lille");
    vi.advanceTimersByTime(2_000);
    expect([faults.length, done]).toEqual([1, ["lille 1"]]);
  });

  it("is remembered for two hundred, those read last", () => {
    for (let place = 0; place <= 200; place += 1) ahead.remember(`${place}`, stepsOf(`${place}`, 1));
    save("0");
    save("1");
    vi.advanceTimersByTime(2_000);
    expect(done).toEqual(["1 1"]);
  });
});
