import { describe, expect, it } from "vitest";
import { publicationStanding, type StandingRequest } from "./publication-standing.ts";
import type { RequestState } from "./request-state.ts";

const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const asked = (state: RequestState, more: Partial<StandingRequest> = {}): StandingRequest => ({
  ...{ state, createdAt: day(10), isVoid: false, isLeadGone: false, isEndedByProgram: false, ...more },
});
const online = { kind: "online" } as const;
const withdrawn = (on: number) => ({ kind: "withdrawn", at: day(on) }) as const;

describe("where a publication stands", () => {
  it.each([
    ["none", null, null],
    ["asked", asked("consent-asked"), null],
    ["asked", asked("consent-asked"), online],
    ["in-moderation", asked("in-moderation"), null],
    ["void", asked("in-moderation", { isVoid: true }), null],
    ["void", asked("called-off", { isVoid: true, isEndedByProgram: true }), null],
    ["void", asked("called-off", { isVoid: true, isEndedByProgram: true }), online],
    ["lead-gone", asked("consent-asked", { isLeadGone: true }), null],
    ["lead-gone", asked("consent-asked", { isLeadGone: true }), online],
    ["void", asked("consent-asked", { isLeadGone: true, isVoid: true }), null],
    ["none", asked("called-off"), null],
    ["published", asked("called-off"), online],
    ["refused", asked("refused"), null],
    ["refused", asked("refused", { isVoid: true }), online],
    ["to-correct", asked("to-correct"), null],
    ["to-correct", asked("to-correct", { isVoid: true }), null],
    ["published", asked("published"), online],
    ["published", asked("published", { isVoid: true }), online],
    ["published", null, online],
    ["withdrawn", null, withdrawn(10)],
    ["withdrawn", asked("published"), withdrawn(11)],
    ["withdrawn", asked("called-off", { isEndedByProgram: true }), withdrawn(10)],
    ["asked", asked("consent-asked"), withdrawn(9)],
    ["void", asked("called-off", { isEndedByProgram: true }), withdrawn(9)],
  ] as const)("is %s", (standing, request, what) => {
    expect(publicationStanding(request, what)).toBe(standing);
  });
});
