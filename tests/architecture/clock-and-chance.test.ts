import { describe, expect, it } from "vitest";
import { appSources } from "./sources.ts";

const CLOCK_OR_CHANCE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;

/**
 * Where time and chance enter; everywhere else they are arguments, so that a result can be made again. Autosave runs in
 * the browser and marks what it could not send by the clock of the reader; a stopwatch there says how long a page has been open.
 */
const ENTRANCES =
  /^app\/(commands\/|wiring\/create-deps\.server\.ts$|questions\/autosave\/|workshops\/stopwatch\.ts$)/;

describe("time and chance", () => {
  it("enter the program at one place", () => {
    const elsewhere = appSources().filter(
      ({ path, text }) => CLOCK_OR_CHANCE.test(text) && !ENTRANCES.test(path),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });
});
