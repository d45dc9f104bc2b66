import type { Settings } from "./env.server.ts";

/** Where the site is reached, for a mail that no request led to. */
export function siteOrigin({ BASE_URL, HOST, PORT }: Pick<Settings, "BASE_URL" | "HOST" | "PORT">): string {
  if (BASE_URL !== undefined) return new URL(BASE_URL).origin;
  const host = HOST === "0.0.0.0" || HOST === "::" ? "localhost" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}
