// The key of a signed-in session, in a cookie that no script can read. How long it opens anything is decided by the
// server, from visit to visit; the cookie only has to outlive it.
import { hostCookie, readCookie } from "../http/host-cookie.server.ts";

const NAME = "session";
const SEVEN_DAYS_SECONDS = 604_800;

/** Null for a browser that is not signed in. */
export function sessionToken(request: Request): string | null {
  return readCookie(request, NAME);
}

export function sessionCookie(request: Request, token: string): string {
  return hostCookie(request, { name: NAME, value: token, maxAge: SEVEN_DAYS_SECONDS });
}

export function endedSessionCookie(request: Request): string {
  return hostCookie(request, { name: NAME, value: "", maxAge: 0 });
}
