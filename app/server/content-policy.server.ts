// What a page may load and run, and who may frame it, in the words of Content-Security-Policy.
import type { Policy } from "../http/policy-of.server.ts";
import type { Settings } from "./env.server.ts";

export function contentPolicy(
  { content, framed }: Pick<Policy, "content" | "framed">,
  settings: Pick<Settings, "NODE_ENV" | "OIDC_ISSUER">,
): string {
  if (content === "nothing") return "sandbox; default-src 'none'; frame-ancestors 'none'";
  // Vite puts style sheets into the page in development.
  const styles = settings.NODE_ENV === "development" ? "'self' 'unsafe-inline'" : "'self'";
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
    formAction(settings),
  ].join("; ");
}

/** Browsers hold a form to this policy wherever it is redirected: signing in and out leads on to the provider. */
function formAction({ OIDC_ISSUER }: Pick<Settings, "OIDC_ISSUER">): string {
  return OIDC_ISSUER === undefined
    ? "form-action 'self'"
    : `form-action 'self' ${new URL(OIDC_ISSUER).origin}`;
}
