// Whether a body gets the letter of a sending, by what it did; asked again as each letter is written.
import type { Audience } from "./letter.ts";
import type { Participation } from "./participation.ts";

const HOUR_MS = 60 * 60 * 1_000;
/** Two sendings that fall on one day are one letter. */
const HOURS_BETWEEN = 12;

export interface Written {
  readonly hasAddress: boolean;
  readonly isStopped: boolean;
  readonly isInvited: boolean;
  /** The newest letter of whatever kind; null before the first. */
  readonly lastAt: Date | null;
  readonly participation: Participation;
}

export function isInAudience(audience: Audience, body: Written, now: Date): boolean {
  const { hasAddress, isStopped, lastAt } = body;
  if (!hasAddress || isStopped) return false;
  if (lastAt !== null && now.getTime() - lastAt.getTime() < HOURS_BETWEEN * HOUR_MS) return false;
  return isMeant(audience, body);
}

/** Whether a letter that was written and has not left still asks for what is to be done. */
export function isStillInAudience(
  audience: Audience,
  { hasAddress, isStopped, participation }: Pick<Written, "hasAddress" | "isStopped" | "participation">,
): boolean {
  if (!hasAddress || isStopped || participation === "finalised") return false;
  return audience === "not-finalised" || participation === "not-begun";
}

/** Who was never invited is not reminded, unless they began all the same. */
function isMeant(audience: Audience, { isInvited, participation }: Written): boolean {
  const hasBegun = participation !== "not-begun";
  switch (audience) {
    case "not-invited":
      return !isInvited && !hasBegun;
    case "not-begun":
      return isInvited && !hasBegun;
    case "not-finalised":
      return (isInvited || hasBegun) && participation !== "finalised";
  }
}
