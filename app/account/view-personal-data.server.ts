// What stands between a person and being erased, and what would stay of them.
import { accepted, type Result, refused } from "../domain/result.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import { leadsAlone } from "../team/leads-alone.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { PersonalDataView } from "./personal-data.view.ts";

export function viewPersonalData(deps: Deps, session: SessionToken): Result<PersonalDataView, "SIGNED_OUT"> {
  const visitor = visitorOf(deps, session);
  if (visitor.account === null) return refused("SIGNED_OUT");
  return accepted({
    email: visitor.account.email,
    leadsAlone: leadsAlone(deps, visitor),
    trials: visitor.memberships.filter(({ assessmentId }) => assessmentId !== null).length,
  });
}
