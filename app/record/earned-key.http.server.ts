// A secret link that was merely opened may be forgotten for another; once something was saved by it, it is this browser’s own.
import type { Deps } from "../wiring/deps.server.ts";
import { accessCookie, broughtTokens } from "./access-cookie.http.server.ts";
import { openingToken } from "./find-assessment.server.ts";

interface Saved {
  readonly slug: string;
  readonly edition: string;
}

/** The `Set-Cookie` after a form of this assessment was taken; null where no link let it in, or it is known as earned. */
export function earnedKeyCookie(deps: Deps, request: Request, { slug, edition }: Saved): string | null {
  const brought = broughtTokens(request);
  const record = brought.length === 0 ? undefined : deps.assessments.get(slug, edition);
  const token = record === undefined || record.ofTeam ? null : openingToken(deps, brought, record.id);
  return token === null ? null : accessCookie(request, { token, newToken: deps.newToken, isOwn: true });
}
