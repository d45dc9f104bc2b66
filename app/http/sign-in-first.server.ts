import { redirect } from "@remix-run/node";
import type { Locale } from "../i18n/locale.ts";
import { pathTo } from "../kit/path-to.ts";

/** Where one signs in and then comes back to the page `back`. */
export function signInPath(locale: Locale, back: string): string {
  return `${pathTo("sign-in", { locale })}?${new URLSearchParams({ retour: back })}`;
}

/** Ends a loader or an action by asking to sign in, and to come back to the page `back` (this one, unless given). */
export function signInFirst(request: Request, locale: Locale, back?: string): never {
  const { pathname, search } = new URL(request.url);
  throw redirect(signInPath(locale, back ?? pathname + search), 303);
}
