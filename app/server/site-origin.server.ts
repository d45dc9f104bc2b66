// Where the site is reached: one decision for links, cookies, forms and mails. BASE_URL decides where it is set; a proxy
// that rewrites Host, or says nothing of TLS, then changes nothing.
import type { Request as ExpressRequest } from "express";
import type { Settings } from "./env.server.ts";

/** For a mail that no request led to. */
export function siteOrigin({ BASE_URL, HOST, PORT }: Pick<Settings, "BASE_URL" | "HOST" | "PORT">): string {
  if (BASE_URL !== undefined) return new URL(BASE_URL).origin;
  const host = HOST === "0.0.0.0" || HOST === "::" ? "localhost" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}

/** Of a request whose Host may be believed. */
export function originOf(request: ExpressRequest, baseUrl: string | undefined): string {
  return baseUrl ?? `${request.secure ? "https" : "http"}://${request.headers.host}`;
}

/** Of one that was refused: its Host is not looked at. */
export function originOfNoRequest(baseUrl: string | undefined): string {
  return baseUrl ?? "http://localhost";
}
