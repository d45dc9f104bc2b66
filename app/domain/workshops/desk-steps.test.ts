import { describe, expect, it } from "vitest";
import { deskSteps } from "./desk-steps.ts";
import type { Workshop, WorkshopQuestion } from "./run-workshop.ts";

const USUAL = { hasPrevote: false, isAgreed: false };
const question = (phase: WorkshopQuestion["phase"], round = 0, id = "a") => ({
  id,
  phase,
  round,
  unrevealed: [],
});
function workshop(state: Workshop["state"], ...questions: readonly WorkshopQuestion[]): Workshop {
  return { state, isLocked: false, revision: 3, questions };
}
const first = (asked: Workshop, more: Partial<typeof USUAL> = {}) => {
  const step = deskSteps(asked, { ...USUAL, ...more }).first;
  return step && [step.do, ...(step.question === null ? [] : [step.question])].join(" ");
};
const others = (asked: Workshop) => deskSteps(asked, USUAL).others.map((step) => step.do);

describe("what comes next at the desk", () => {
  it("is the room, from its preparation to its end", () => {
    const a = question("coming");
    expect(first(workshop("draft"))).toBeNull();
    expect(first(workshop("draft", a))).toBe("open");
    expect(first(workshop("draft", a), { hasPrevote: true })).toBe("open-prevote");
    expect(first(workshop("prevote", a))).toBe("open");
    expect(first(workshop("open", a))).toBe("start");
    expect(first(workshop("paused", a))).toBe("resume");
    expect(first(workshop("closed", a))).toBeNull();
    expect(first(workshop("cancelled", a))).toBeNull();
  });

  it("is the next question, and once all are settled the end", () => {
    const settled = question("decided", 1);
    expect(first(workshop("running", settled, question("coming", 0, "b")))).toBe("read b");
    expect(first(workshop("running", settled, question("postponed", 0, "b")))).toBe("close");
  });

  it("goes through a question as the protocol does: two rounds with a talk between them, or none where they agree", () => {
    const on = (phase: WorkshopQuestion["phase"], round: number, isAgreed = false) =>
      first(workshop("running", question(phase, round)), { isAgreed });
    expect(on("reading", 0)).toBe("vote a");
    expect(on("voting", 1)).toBe("reveal a");
    expect(on("revealed", 1)).toBe("debate a");
    expect(on("revealed", 1, true)).toBe("decide a");
    expect(on("debate", 1)).toBe("vote-again a");
    expect(on("revealed", 2)).toBe("decide a");
    expect(on("debate", 2)).toBe("decide a");
    expect(on("reading", 3)).toBe("postpone a");
  });

  it("has every other step behind it that may be taken, and no other", () => {
    const running = workshop("running", question("debate", 1), question("coming", 0, "b"));
    expect(others(running)).toEqual(["decide", "postpone", "pause", "close", "cancel", "lock"]);
    expect(others(workshop("running", question("decided", 1), question("coming", 0, "b")))).toContain(
      "reopen",
    );
    expect(others(workshop("closed", question("decided", 1)))).toEqual([]);
  });
});
