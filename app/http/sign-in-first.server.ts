import { redirect } from "@remix-run/node";

/** Ends a loader or an action by asking to sign in, and to come back to the page `back` (this one, unless given). */
export function signInFirst(request: Request, locale: string, back?: string): never {
  const { pathname, search } = new URL(request.url);
  const returnTo = new URLSearchParams({ retour: back ?? pathname + search });
  throw redirect(`/${locale}/connexion?${returnTo}`, 303);
}
