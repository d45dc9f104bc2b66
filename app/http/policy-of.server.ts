// The policy of an address, complete: what its row leaves open is the careful choice.
import type { Address } from "../address-policy.ts";
import { type AddressId, addresses } from "../addresses.ts";

export type Policy = Required<Omit<Address, "path" | "page" | "takes" | "alone" | "variants" | "choice">> &
  Pick<Address, "takes" | "page" | "alone" | "variants" | "choice">;

/** Spent by whatever is sent, but by files, which count as the evidence of their assessment. */
const WORDS = ["words-of-one", "words-about-one", "words-from-network"] as const;

const CAREFUL = {
  ...{ limits: [], cache: "private", index: false, content: "page", framed: false, kept: false },
  ...{ stored: false, shared: false },
} as const satisfies Partial<Address>;

export function policyOf(id: AddressId): Policy {
  const row: Address = addresses[id];
  const { limits = [], takes } = row;
  return {
    ...CAREFUL,
    ...row,
    limits: takes === undefined || takes === "file" ? limits : [...limits, ...WORDS],
  };
}
