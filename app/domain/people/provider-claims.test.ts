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
    expect(readProviderClaims(claims, "claimed").name).toBe(name);
  });

  const ADA = "ada@metropole.example";
  it.each([
    [{ email: "Ada@Metropole.example", email_verified: true }, ADA, ADA],
    [{ email: ADA, email_verified: "true" }, ADA, ADA],
    [{ email: ADA }, null, ADA],
    [{ email: ADA, email_verified: false }, null, null],
    [{ email: ADA, email_verified: "false" }, null, null],
    [{ email: ADA, email_verified: null }, null, null],
    [{ email: "ada", email_verified: true }, null, null],
    [{ email: [ADA], email_verified: true }, null, null],
    [{}, null, null],
  ])("S8: finds the address of %j where it is verified: said so, or always", (claims, claimed, always) => {
    expect(readProviderClaims(claims, "claimed").email).toBe(claimed);
    expect(readProviderClaims(claims, "always").email).toBe(always);
  });
});
