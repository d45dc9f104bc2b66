// The secrets of what was kept of forms whose session had ended: whoever holds the database alone cannot read those texts.

import { redirect } from "@remix-run/node";
import { hostCookie, readCookie } from "../http/host-cookie.server.ts";
import { pathTo } from "../kit/path-to.ts";

const NAME = "kept";
const ONE_DAY_SECONDS = 86_400;
/** Several pages may have been open. */
const MOST = 5;

/** Newest first. */
export function keptSecrets(request: Request): readonly string[] {
  return readCookie(request, NAME)?.split(".").slice(0, MOST) ?? [];
}

/** Ends an action by asking to sign in and come back to this page, which then offers what was kept. */
export function signInToContinue(request: Request, locale: string, secret: string): never {
  const { pathname, search } = new URL(request.url);
  const value = [secret, ...keptSecrets(request)].slice(0, MOST).join(".");
  const headers = { "Set-Cookie": hostCookie(request, { name: NAME, value, maxAge: ONE_DAY_SECONDS }) };
  const returnTo = new URLSearchParams({ retour: pathname + search });
  throw redirect(`${pathTo("sign-in", { locale })}?${returnTo}`, { status: 303, headers });
}
