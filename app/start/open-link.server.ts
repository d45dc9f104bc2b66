// Someone opens a secret link, on any device: which assessment it is.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface OpenedLink {
  readonly slug: string;
  readonly edition: string;
}

export function openLink(deps: Deps, token: string): Result<OpenedLink, "NOT_FOUND"> {
  const link = isToken(token) ? deps.secretLinks.get(hashToken(token)) : undefined;
  const record = link === undefined ? undefined : deps.assessments.getById(link.assessmentId);
  const body = record === undefined ? undefined : deps.bodies.get(record.bodyId);
  return record === undefined || body === undefined
    ? refused("NOT_FOUND")
    : accepted({ slug: body.slug, edition: record.edition });
}
