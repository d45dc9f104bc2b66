import { describe, expect, it } from "vitest";
import { ASSIGNMENT_KINDS, canTakeOn, isForeignAddress, roleFor } from "./assignment.ts";
import { MEMBER_ROLES } from "./role.ts";

describe("canTakeOn", () => {
  it("asks for answers of who may write them, and for a reading of who may read", () => {
    const ableTo = (kind: "contribute" | "review") => MEMBER_ROLES.filter((role) => canTakeOn(kind, role));
    expect(ableTo("contribute")).toEqual(["lead", "contributor"]);
    expect(ableTo("review")).toEqual(["lead", "contributor", "reader", "consultant"]);
  });

  it("is true of the role that someone new is invited as", () => {
    expect(ASSIGNMENT_KINDS.map(roleFor)).toEqual(["contributor", "reader"]);
    expect(ASSIGNMENT_KINDS.every((kind) => canTakeOn(kind, roleFor(kind)))).toBe(true);
    expect(ASSIGNMENT_KINDS.map(roleFor)).toEqual(["contributor", "reader"]);
  });
});

describe("isForeignAddress", () => {
  it("compares whole domains with those of every lead", () => {
    const leads = ["lead@metropole.example", "second@agglo.example"];
    expect(isForeignAddress("ada@agglo.example", leads)).toBe(false);
    expect(isForeignAddress("ada@evil-agglo.example", leads)).toBe(true);
    expect(isForeignAddress("ada@x.agglo.example", leads)).toBe(true);
  });
});
