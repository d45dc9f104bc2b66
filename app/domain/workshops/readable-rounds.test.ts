import { describe, expect, it } from "vitest";
import { readableRounds } from "./readable-rounds.ts";
import type { WorkshopQuestion } from "./run-workshop.ts";

const at = (phase: WorkshopQuestion["phase"], round: number, unrevealed: readonly number[] = []) =>
  readableRounds({ phase, round, unrevealed });

describe("the rounds that everybody may read", () => {
  it("are none before one is revealed, and never the one that is being voted", () => {
    expect([at("coming", 0), at("reading", 0), at("voting", 1), at("postponed", 0)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect([at("voting", 2), at("revealed", 1), at("debate", 2)]).toEqual([
      [0, 1],
      [0, 1],
      [0, 1, 2],
    ]);
  });

  it("leave out those that were broken off, and what was voted before the meeting with them", () => {
    expect([at("postponed", 1, [1]), at("postponed", 2, [2]), at("revealed", 2, [1])]).toEqual([
      [],
      [0, 1],
      [0, 2],
    ]);
  });

  it("hold what was voted before the meeting once it is decided upon", () => {
    expect(at("decided", 0)).toEqual([0]);
  });
});
