import { describe, expect, it } from "vitest";
import { GIVEN_ROLES, isInvitedWith, isMemberRole, MEMBER_ROLES, SITE_ROLES } from "./role.ts";

describe("the roles", () => {
  it("of an account are listed in the order of the forms, the secret link not among them", () => {
    expect(MEMBER_ROLES).toEqual(["lead", "contributor", "reader", "commune", "consultant"]);
    expect(SITE_ROLES).toEqual(["administrator", "moderator", "investigator"]);
    expect(["link", "constructor", "auditor", ""].filter(isMemberRole)).toEqual([]);
  });

  it("that a lead gives without an invitation are those that need no more than a name", () => {
    expect(GIVEN_ROLES).toEqual(["lead", "contributor", "reader"]);
    expect(MEMBER_ROLES.filter((role) => isInvitedWith("commune", role))).toEqual(["commune"]);
    expect(MEMBER_ROLES.filter((role) => isInvitedWith("end", role))).toEqual(["consultant"]);
  });
});
