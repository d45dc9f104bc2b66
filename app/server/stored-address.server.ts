// Under which name a page or a file is kept.
import type { Request as ExpressRequest } from "express";
import { isFirstOfVisit } from "./first-pages.server.ts";
import { isChoice, isVariant } from "./variants.server.ts";
import type { Visit } from "./visit.server.ts";

/** What stands after the path makes no other page of it, unless its row names it; whether a page is the first of a visit does. */
export function addressOf(request: ExpressRequest, visit: Visit): string {
  const { originalUrl } = request;
  if (isVariant(request, visit)) return fileAt(visit.origin + originalUrl);
  const shown = isChoice(request, visit) ? originalUrl : withoutQuery(originalUrl);
  return pageAt(visit.origin + shown, request);
}

/** Of a file that is made by what stands behind its path. */
export const fileAt = (whole: string) => `file ${whole}`;

export const pageAt = (whole: string, { headers }: ExpressRequest) =>
  isFirstOfVisit(headers) ? `first ${whole}` : whole;

export function withoutQuery(address: string): string {
  const end = address.indexOf("?");
  return end < 0 ? address : address.slice(0, end);
}
