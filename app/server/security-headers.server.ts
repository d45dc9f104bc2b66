// The headers that tell a browser what a page of ours may do, the same for every answer.
import type { RequestHandler } from "express";
import type { Settings } from "./env.server.ts";

const PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
const ONE_YEAR_SECONDS = 31_536_000;

/** Pages of a person or of a secret link: they stay out of search engines and of every cache. */
const PRIVATE_PAGE =
  /^\/(fr|en)\/(t|lien|connexion|deconnexion|invitation|rappels|taches|compte|admin|boite-d-envoi)([/.]|$)/i;

function contentSecurityPolicy(settings: Settings): string {
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
    "frame-ancestors 'none'",
    formAction(settings),
  ].join("; ");
}

/** Browsers hold a form to this policy wherever it is redirected: signing in and out leads on to the provider. */
function formAction({ OIDC_ISSUER }: Settings): string {
  return OIDC_ISSUER === undefined
    ? "form-action 'self'"
    : `form-action 'self' ${new URL(OIDC_ISSUER).origin}`;
}

export function securityHeaders(settings: Settings): RequestHandler {
  const always: Readonly<Record<string, string>> = {
    "Content-Security-Policy": contentSecurityPolicy(settings),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS,
    // Not "no-referrer": browsers would then send "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    ...(settings.BASE_URL?.startsWith("https:") && {
      "Strict-Transport-Security": `max-age=${ONE_YEAR_SECONDS}`,
    }),
  };
  return (request, response, next) => {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    response.setHeader("Cache-Control", "no-cache");
    if (PRIVATE_PAGE.test(decoded(request.path))) {
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
    next();
  };
}

/** As the pages read it; an address that cannot be decoded is refused before it reaches one. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
