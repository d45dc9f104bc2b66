import { describe, expect, it } from "vitest";
import {
  type Actor,
  isUnderWay,
  mayTake,
  REQUEST_STATES,
  REQUEST_STEPS,
  type RequestState,
  type RequestStep,
} from "./request-state.ts";

const ACTORS: readonly Actor[] = ["lead", "official", "moderator", "program"];
const steps = Object.keys(REQUEST_STEPS) as RequestStep[];

/** Every step that can be taken, as "who: step" at each state. */
function table(): Readonly<Record<string, readonly string[]>> {
  const rows = [null, ...REQUEST_STATES].map((state: RequestState | null) => {
    const taken = steps.flatMap((step) =>
      ACTORS.filter((by) => mayTake(step, state, by)).map(
        (by) => `${by}: ${step} → ${REQUEST_STEPS[step].to}`,
      ),
    );
    return [state ?? "nothing", taken] as const;
  });
  return Object.fromEntries(rows);
}

describe("the way of a request to publish", () => {
  it("is this table, and nothing beside it", () => {
    expect(table()).toEqual({
      nothing: ["lead: asked → consent-asked"],
      "consent-asked": [
        "lead: asked-again → consent-asked",
        "official: authorised → in-moderation",
        "official: refused → refused",
        "lead: called-off → called-off",
        "program: called-off → called-off",
      ],
      refused: [],
      "called-off": [],
      "in-moderation": [
        "lead: called-off → called-off",
        "program: called-off → called-off",
        "moderator: returned → to-correct",
        "moderator: published → published",
      ],
      "to-correct": [],
      published: [],
    });
  });

  it("wants a reason where somebody is told no", () => {
    expect(steps.filter((step) => REQUEST_STEPS[step].needsReason)).toEqual(["refused", "returned"]);
  });

  it("waits for somebody while consent is asked for, and in moderation", () => {
    expect(REQUEST_STATES.filter(isUnderWay)).toEqual(["consent-asked", "in-moderation"]);
  });
});
