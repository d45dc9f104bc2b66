// What an identity provider says of a person, as far as we keep it. ProConnect and others name the same things
// differently, and any of them may be missing.
import { emailAddress } from "./email-address.ts";
import { personName } from "./person-name.ts";

export interface ProviderPerson {
  /** Lower case; null without one, or with one that the provider does not say to have verified. */
  readonly email: string | null;
  /** Empty when it gives none. */
  readonly name: string;
}

/** claimed: only with `email_verified`. always: the provider gives no other address, and says so nowhere. */
export type VerifiesEmails = "claimed" | "always";

/** An address that nobody verified would open the account of whoever owns it. */
export function readProviderClaims(
  claims: Readonly<Record<string, unknown>>,
  verifies: VerifiesEmails,
): ProviderPerson {
  const said = claims["email_verified"];
  const isVerified = said === undefined ? verifies === "always" : said === true || said === "true";
  const family = textOf(claims["usual_name"]) || textOf(claims["family_name"]);
  const given = textOf(claims["given_name"]);
  const name = family === "" ? textOf(claims["name"]) || given : `${given} ${family}`;
  return {
    email: isVerified ? emailAddress(textOf(claims["email"])) : null,
    name: personName(name) ?? "",
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
