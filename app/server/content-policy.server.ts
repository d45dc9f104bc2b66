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
  const ancestors = `frame-ancestors ${framed ? "*" : "'none'"}`;
  if (content === "still") return `${STILL}; ${ancestors}`;
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
    ancestors,
    formAction(settings),
  ].join("; ");
}

/** Nothing runs, nothing is sent, nothing comes from elsewhere. */
const STILL = [
  ...["default-src 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:"],
  ...["base-uri 'none'", "form-action 'none'"],
].join("; ");

function sources(directive: string, own: string | undefined): string {
  return own === undefined ? `${directive} 'self'` : `${directive} 'self' ${own}`;
}

/** Browsers hold a form to this policy wherever it is redirected: signing in and out leads on to the provider. */
function formAction({ OIDC_ISSUER }: Pick<Settings, "OIDC_ISSUER">): string {
  return OIDC_ISSUER === undefined
    ? "form-action 'self'"
    : `form-action 'self' ${new URL(OIDC_ISSUER).origin}`;
}
