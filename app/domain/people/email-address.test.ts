import { describe, expect, it } from "vitest";
import { emailAddress } from "./email-address.ts";

describe("emailAddress", () => {
  it.each([
    ["  Ada.Dupont@Metropole.FR ", "ada.dupont@metropole.fr"],
    ["a+b@x.example", "a+b@x.example"],
    ["élise@cœur.fr", "élise@cœur.fr"],
    ["\ufeffada@metro\u200bpole.fr\u00ad\u200e", "ada@metropole.fr"],
    [`${" ".repeat(990)}ada@x.fr`, "ada@x.fr"],
  ])("reads %j", (text, address) => {
    expect(emailAddress(text)).toBe(address);
  });

  it("is at most 254 characters", () => {
    const ofLength = (length: number) => `${"a".repeat(length - 5)}@b.fr`;
    expect(emailAddress(ofLength(254))).toBe(ofLength(254));
    expect(emailAddress(ofLength(255))).toBeNull();
  });

  it.each([
    "",
    "ada",
    "ada@metropole",
    "a@b.c",
    "ada@metropole.fr, eve@evil.example",
    "ada@metropole.fr\nBcc: eve@evil.example",
    `${" ".repeat(993)}ada@x.fr`,
    "<ada@metropole.fr>",
    '"ada"@metropole.fr',
    `${"a".repeat(250)}@b.fr`,
  ])("refuses %j", (text) => {
    expect(emailAddress(text)).toBeNull();
  });
});
