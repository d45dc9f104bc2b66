import type { PersonalData } from "../domain/people/personal-data.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Everything that is stored about the person who asks. */
export function exportPersonalData(deps: Deps, session: SessionToken): Result<PersonalData, "SIGNED_OUT"> {
  const { account } = visitorOf(deps, session);
  return account === null ? refused("SIGNED_OUT") : accepted(deps.personalData.get(account));
}
