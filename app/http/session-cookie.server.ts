// The key of a signed-in session, in a cookie that no script can read and that ends with the session.
import { hostCookie, readCookie } from "./host-cookie.server.ts";

const NAME = "session";
const TWELVE_HOURS_SECONDS = 43_200;

/** Null for a browser that is not signed in. */
export function sessionToken(request: Request): string | null {
  return readCookie(request, NAME);
}

export function sessionCookie(request: Request, token: string): string {
  return hostCookie(request, { name: NAME, value: token, maxAge: TWELVE_HOURS_SECONDS });
}

export function endedSessionCookie(request: Request): string {
  return hostCookie(request, { name: NAME, value: "", maxAge: 0 });
}
