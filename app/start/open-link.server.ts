// Someone opens a secret link, on any device: which assessment it is, and where to resume.

import { hashToken, isToken } from "../database/secret-token.server.ts";
import { firstUnanswered } from "../domain/branching/journey.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { openRecord } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface OpenedLink {
  readonly slug: string;
  readonly edition: string;
  /** First question without an answer; null when every question on the path has one. */
  readonly resumeAt: { readonly sectionId: string; readonly questionId: string } | null;
}

export function openLink(deps: Deps, token: string): Result<OpenedLink, "NOT_FOUND"> {
  const link = isToken(token) ? deps.secretLinks.get(hashToken(token)) : undefined;
  const record = link === undefined ? undefined : deps.assessments.getById(link.assessmentId);
  if (record === undefined) return refused("NOT_FOUND");
  const { assessment, path } = openRecord(deps, record, { token, role: "link", account: null, mark: null });
  const step = firstUnanswered(path);
  return accepted({
    slug: assessment.body.slug,
    edition: assessment.edition,
    resumeAt: step === undefined ? null : { sectionId: step.section.id, questionId: step.question.id },
  });
}
