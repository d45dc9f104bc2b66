// The page that shows the secret link, until the person says that it is kept.

import { hashToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, findAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface LinkPage {
  readonly body: Body;
  readonly edition: string;
  /** Null once the person has confirmed: the link is shown no more. */
  readonly token: string | null;
  readonly canMail: boolean;
}

export function viewLink(deps: Deps, ref: AssessmentRef): Result<LinkPage, "NOT_FOUND"> {
  const opened = findAssessment(deps, ref, "answer");
  if (!opened.ok) return opened;
  const { assessment, opener } = opened.value;
  const { token } = opener;
  if (token === null) return refused("NOT_FOUND");
  const isConfirmed = deps.secretLinks.get(hashToken(token))?.confirmedAt != null;
  const { body, edition } = assessment;
  return accepted({ body, edition, token: isConfirmed ? null : token, canMail: deps.mailer !== null });
}
