import { describe, expect, it } from "vitest";
import type { Debatable } from "../opinions/opinion.ts";
import type { Level } from "../questions/level.ts";
import { roundResult } from "./round-result.ts";
import { transferLine, type WorkshopOutcome } from "./transfer-line.ts";

const LEVELS = [0, 1, 2, 3, 4] as const;
const closedAt = new Date("2027-03-18T16:00:00Z");
const before = new Date("2027-03-18T15:00:00Z");
const after = new Date("2027-03-18T17:00:00Z");
const ladder = { type: "ladder", levels: LEVELS } as unknown as Debatable;
const yesno = {
  type: "yesno",
  options: [
    { id: "no", level: 0 },
    { id: "partly", level: 2 },
    { id: "yes", level: 4 },
  ],
} as unknown as Debatable;
const percent = { type: "percent" } as unknown as Debatable;

const votes = (counts: readonly number[]) =>
  roundResult(
    counts.flatMap((count, level) => Array.from({ length: count }, () => level as Level)),
    { levels: LEVELS, rule: { threshold: 75 } },
  );
const agreed = votes([0, 0, 1, 7, 0]);
const close = votes([0, 0, 4, 4, 0]);
const apart = votes([1, 2, 2, 2, 1]);

const line = (
  outcome: Partial<WorkshopOutcome> = {},
  facts: Partial<Parameters<typeof transferLine>[1]> = {},
) =>
  transferLine(
    { question: "q", phase: "decided", result: agreed, decided: 3, ...outcome },
    { question: ladder, savedAt: null, closedAt, ...facts },
  );

describe("what of a workshop may be taken over", () => {
  it("is what was decided, ticked beforehand where the room agreed, or nearly", () => {
    expect(line()).toMatchObject({ level: 3, answer: 3, whyNot: null, isChosen: true });
    expect(line({ result: close, decided: 2 })).toMatchObject({ level: 2, answer: 2, isChosen: true });
  });

  it("is ticked by nobody where the room did not agree, or on another level", () => {
    expect(line({ result: apart, decided: 1 })).toMatchObject({ level: 1, answer: 1, isChosen: false });
    expect(line({ decided: 4 })).toMatchObject({ level: 4, isChosen: false });
    expect(line({ decided: 3 })).toMatchObject({ level: 3, isChosen: true });
    // Of two neighbours whoever leads may choose the upper one, and no third one.
    expect(line({ result: close, decided: 3 })).toMatchObject({ level: 3, isChosen: true });
    expect(line({ result: close, decided: 4 })).toMatchObject({ level: 4, isChosen: false });
  });

  it("is the option of that level, where options carry levels", () => {
    expect(line({ decided: 2 }, { question: yesno }).answer).toBe("partly");
    expect(line({ decided: 3 }, { question: yesno })).toMatchObject({ answer: null, whyNot: "BY_HAND" });
  });

  it("is nothing where a level does not say the answer, nobody is asked, or nothing was decided", () => {
    expect(line({}, { question: percent })).toMatchObject({ level: 3, answer: null, whyNot: "BY_HAND" });
    expect(line({}, { question: undefined })).toMatchObject({ answer: null, whyNot: "NOT_ASKED" });
    for (const result of [agreed, close, apart, null])
      expect(line({ result, decided: null })).toMatchObject({
        ...{ level: null, answer: null, whyNot: "NO_LEVEL", isChosen: false },
      });
    expect(line({ result: null })).toMatchObject({ level: 3, answer: 3, isChosen: false });
    for (const phase of ["coming", "postponed"] as const)
      expect(line({ phase })).toMatchObject({
        level: null,
        answer: null,
        whyNot: "NOT_DECIDED",
        isChosen: false,
      });
  });

  it("is not ticked where somebody has answered since the workshop ended, and says so", () => {
    expect(line({}, { savedAt: before })).toMatchObject({ isChangedSince: false, isChosen: true });
    expect(line({}, { savedAt: after })).toMatchObject({ isChangedSince: true, isChosen: false, answer: 3 });
  });
});
