import { describe, expect, it } from "vitest";
import { accessToAssessment, accessToBody } from "./access-to.ts";
import { type Membership, NOBODY } from "./visitor.ts";

const now = new Date("2026-11-20T09:00:00Z");
const ofTeam = { id: 7, bodyId: 1, ofTeam: true };
const trial = { id: 8, bodyId: 1, ofTeam: false };

function member(overrides: Partial<Membership> = {}): Membership {
  return { bodyId: 1, assessmentId: null, role: "contributor", commune: null, expiresAt: null, ...overrides };
}
function access(assessment: typeof ofTeam, ...memberships: Membership[]) {
  return accessToAssessment({ ...NOBODY, memberships }, assessment, now);
}

describe("accessToAssessment", () => {
  it("opens what the team made to its members", () => {
    expect(access(ofTeam, member())).toBe("contributor");
  });
  it("opens nothing to nobody, nor to the members of another body", () => {
    expect(access(ofTeam)).toBeNull();
    expect(access(ofTeam, member({ bodyId: 2 }))).toBeNull();
  });
  it("opens a trial to no member but the one who took it along", () => {
    expect(access(trial, member({ role: "lead" }))).toBeNull();
    expect(access(trial, member({ role: "lead", assessmentId: 8 }))).toBe("lead");
  });
  it("does not open the team's assessments to who took a trial along", () => {
    expect(access(ofTeam, member({ role: "lead", assessmentId: 8 }))).toBeNull();
  });
  it("ends at the moment of its expiry", () => {
    const until = (expiresAt: Date) => access(ofTeam, member({ role: "consultant", expiresAt }));
    expect(until(new Date(now.getTime() + 1))).toBe("consultant");
    expect(until(now)).toBeNull();
  });
  it("takes the strongest of several roles, whatever their order", () => {
    const strongestFirst = ["lead", "contributor", "consultant", "reader", "commune"] as const;
    for (const [place, role] of strongestFirst.entries()) {
      const held = strongestFirst.slice(place).map((one) => member({ role: one }));
      expect(access(ofTeam, ...held)).toBe(role);
      expect(access(ofTeam, ...held.toReversed())).toBe(role);
    }
  });
  it("opens nothing by a role that is not known, and hides no role that is", () => {
    const unknown: Membership = JSON.parse(JSON.stringify(member()).replace("contributor", "auditor"));
    expect(access(ofTeam, unknown)).toBeNull();
    expect(access(ofTeam, unknown, member({ role: "reader" }))).toBe("reader");
  });
});

describe("accessToBody", () => {
  it("knows the members of the body, not who took a trial along", () => {
    const as = (one: Membership) => accessToBody({ ...NOBODY, memberships: [one] }, 1, now);
    expect(as(member({ role: "lead" }))).toBe("lead");
    expect(as(member({ role: "lead", assessmentId: 8 }))).toBeNull();
    expect(as(member({ bodyId: 2 }))).toBeNull();
  });
});
