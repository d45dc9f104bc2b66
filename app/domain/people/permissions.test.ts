import { describe, expect, it } from "vitest";
import {
  canAdministrate,
  canAnswer,
  canAnswerForCommune,
  canFinalise,
  canGiveFiles,
  canGiveOpinion,
  canInvite,
  canLead,
  canRead,
  canSeeAuthors,
  canSeeOpinions,
  canSeeStatus,
  canSeeTeam,
} from "./permissions.ts";
import { type AccessRole, MEMBER_ROLES, type MemberRole, type SiteRole } from "./role.ts";
import { NOBODY, type Visitor } from "./visitor.ts";

const ROLES: readonly AccessRole[] = [...MEMBER_ROLES, "link"];

function aVisitor(siteRole: SiteRole | null): Visitor {
  return { ...NOBODY, account: { id: 1, email: "a@b.fr", name: "", authorKey: "k", siteRole, locale: "fr" } };
}

describe("what a role may do in an assessment", () => {
  it.each<[string, (role: AccessRole | null) => boolean, readonly AccessRole[]]>([
    ["read", canRead, ["lead", "contributor", "reader", "consultant", "link"]],
    ["answer", canAnswer, ["lead", "contributor", "link"]],
    ["give files", canGiveFiles, ["lead", "contributor"]],
    ["give an opinion", canGiveOpinion, ["lead", "contributor", "reader"]],
    ["see opinions", canSeeOpinions, ["lead", "contributor", "reader", "consultant"]],
    ["answer for a commune", canAnswerForCommune, ["commune"]],
    ["see the team", canSeeTeam, ["lead", "contributor", "reader"]],
    ["see authors", canSeeAuthors, ["lead", "contributor", "reader", "link"]],
    ["lead", canLead, ["lead"]],
    ["finalise", canFinalise, ["lead"]],
  ])("%s", (_deed, can, allowed) => {
    expect(ROLES.filter(can).toSorted()).toEqual([...allowed].toSorted());
    expect(can(null)).toBe(false);
  });
});

describe("who invites whom", () => {
  it("lets leads invite every role, and no other member anyone", () => {
    for (const as of MEMBER_ROLES) {
      for (const invited of MEMBER_ROLES) {
        expect(canInvite(aVisitor(null), { as, invited, hasLead: true }), `${as} invites ${invited}`).toBe(
          as === "lead",
        );
      }
    }
  });

  it("lets an administrator invite the first lead only, and an investigator nobody", () => {
    const invitedBy = (siteRole: SiteRole): readonly MemberRole[] =>
      MEMBER_ROLES.filter((invited) => canInvite(aVisitor(siteRole), { as: null, invited, hasLead: false }));
    expect(invitedBy("administrator")).toEqual(["lead"]);
    expect(invitedBy("investigator")).toEqual([]);
    const again = { as: null, invited: "lead", hasLead: true } as const;
    expect(canInvite(aVisitor("administrator"), again)).toBe(false);
  });
});

describe("what a site role may do", () => {
  it.each([
    ["administrator", true, true],
    ["investigator", false, true],
    [null, false, false],
  ] as const)("%s: administrate %s, see the status %s", (siteRole, administrates, sees) => {
    const visitor = aVisitor(siteRole);
    expect([canAdministrate(visitor), canSeeStatus(visitor)]).toEqual([administrates, sees]);
  });

  it("is nothing for who is not signed in", () => {
    expect([canAdministrate(NOBODY), canSeeStatus(NOBODY)]).toEqual([false, false]);
  });
});
