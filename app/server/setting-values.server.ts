// The kinds of values that a setting may have, each refused in words.
import { z } from "zod";

export const text = z.string().min(1);
export const optionalText = text.optional();
export const httpAddress = z
  .url({ protocol: /^https?$/, error: "must be an address such as https://barometre.example.org" })
  .transform((address) => new URL(address).origin);

/** Without TLS only on this machine, for tests and development. */
export function issuerAddress() {
  return z
    .url({
      protocol: /^https?$/,
      error: "must be an https address, such as https://sso.example.org",
    })
    .refine((address) => /^https:|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(address), {
      error: "must be an https address, such as https://sso.example.org",
    });
}

export function megabytes(most: number) {
  return z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(0, "must be 0 or more")
    .max(most, `must be ${most} or less`);
}

export function httpAddressWithPath() {
  return z.url({ protocol: /^https?$/, error: "must be an address such as https://example.org/code" });
}
