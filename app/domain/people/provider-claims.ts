// What an identity provider says of a person, as far as we keep it. ProConnect and others name the same things
// differently, and any of them may be missing.
import { emailAddress } from "./email-address.ts";
import { personName } from "./person-name.ts";

export interface ProviderPerson {
  /** Lower case; null without one, or with one that the provider knows not to be verified. */
  readonly email: string | null;
  /** Empty when it gives none. */
  readonly name: string;
}

export function readProviderClaims(claims: Readonly<Record<string, unknown>>): ProviderPerson {
  const isUnverified = ["false", false].some((value) => value === claims["email_verified"]);
  const family = textOf(claims["usual_name"]) || textOf(claims["family_name"]);
  const given = textOf(claims["given_name"]);
  const name = family === "" ? textOf(claims["name"]) || given : `${given} ${family}`;
  return {
    email: isUnverified ? null : emailAddress(textOf(claims["email"])),
    name: personName(name) ?? "",
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
