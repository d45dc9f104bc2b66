import { hashToken } from "../database/secret-token.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** The visitor came in by a secret link that nobody has said to have kept: this browser holds the only key. */
export function hasLinkToKeep(deps: Deps, { opener }: OpenAssessment): boolean {
  return opener.token !== null && deps.secretLinks.get(hashToken(opener.token))?.confirmedAt == null;
}
