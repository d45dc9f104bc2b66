// What a page may load and run, and who may frame it, in the words of Content-Security-Policy.
import type { Policy } from "../http/policy-of.server.ts";
import type { Settings } from "./env.server.ts";
import type { Inlined } from "./first-pages.server.ts";

/** `inlined`: what stands in the page itself; absent: nothing does. */
export function contentPolicy(
  { content, framed }: Pick<Policy, "content" | "framed">,
  settings: Pick<Settings, "NODE_ENV" | "OIDC_ISSUER">,
  inlined?: Inlined,
): string {
  if (content === "nothing") return "sandbox; default-src 'none'; frame-ancestors 'none'";
  // Vite puts style sheets into the page in development.
  const own = settings.NODE_ENV === "development" ? "'unsafe-inline'" : inlined?.style;
  return [
    "default-src 'self'",
    sources("script-src", inlined?.script),
    sources("style-src", own),
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
    formAction(settings),
  ].join("; ");
}

function sources(directive: string, own: string | undefined): string {
  return own === undefined ? `${directive} 'self'` : `${directive} 'self' ${own}`;
}

/** Browsers hold a form to this policy wherever it is redirected: signing in and out leads on to the provider. */
function formAction({ OIDC_ISSUER }: Pick<Settings, "OIDC_ISSUER">): string {
  return OIDC_ISSUER === undefined
    ? "form-action 'self'"
    : `form-action 'self' ${new URL(OIDC_ISSUER).origin}`;
}
