// The headers that tell a browser how to treat whatever comes from here; those of an address are in address-headers.
import type { RequestHandler } from "express";
import type { Settings } from "./env.server.ts";

const PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
const ONE_YEAR_SECONDS = 31_536_000;

export function securityHeaders(settings: Settings): RequestHandler {
  const always: Readonly<Record<string, string>> = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS,
    // Not "no-referrer": browsers would then send "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    ...(settings.BASE_URL?.startsWith("https:") && {
      "Strict-Transport-Security": `max-age=${ONE_YEAR_SECONDS}`,
    }),
  };
  return (_request, response, next) => {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    next();
  };
}
