import { describe, expect, it } from "vitest";
import { readProviderClaims } from "./provider-claims.ts";

describe("readProviderClaims", () => {
  it.each([
    [{ given_name: "Ada", usual_name: "Dupont", family_name: "Durand", name: "x" }, "Ada Dupont"],
    [{ given_name: "Ada", family_name: "Durand" }, "Ada Durand"],
    [{ usual_name: "Dupont" }, "Dupont"],
    [{ name: "Ada D." }, "Ada D."],
    [{ given_name: "Ada" }, "Ada"],
    [{ name: "a".repeat(81) }, ""],
    [{ name: { first: "Ada" } }, ""],
    [{}, ""],
  ])("names %j", (claims, name) => {
    expect(readProviderClaims(claims).name).toBe(name);
  });

  it.each([
    [{ email: "Ada@Metropole.example" }, "ada@metropole.example"],
    [{ email: "ada@metropole.example", email_verified: true }, "ada@metropole.example"],
    [{ email: "ada@metropole.example", email_verified: false }, null],
    [{ email: "ada@metropole.example", email_verified: "false" }, null],
    [{ email: "ada" }, null],
    [{ email: ["ada@metropole.example"] }, null],
    [{}, null],
  ])("finds the address of %j", (claims, email) => {
    expect(readProviderClaims(claims).email).toBe(email);
  });
});
