// What stands behind the path of a stored file: nothing, or one of the few spellings that its row names. Whatever else a link
// has picked up on its way is left off, so that nobody makes a file anew by writing something behind its address.
import type { Request as ExpressRequest, RequestHandler } from "express";
import { policyOf } from "../http/policy-of.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

type Asked = Pick<ExpressRequest, "originalUrl">;

/** Behind the first question mark; empty where nothing is. */
function queryOf({ originalUrl }: Asked): string {
  const start = originalUrl.indexOf("?");
  return start < 0 ? "" : originalUrl.slice(start + 1);
}

export function isVariant(asked: Asked, { address }: Visit): boolean {
  return policyOf(address).variants?.includes(queryOf(asked)) ?? false;
}

/** Nothing but the name by which its page is chosen. */
export function isChoice(asked: Asked, { address }: Visit): boolean {
  const { choice } = policyOf(address);
  const names = choice === undefined ? [] : [...new URLSearchParams(queryOf(asked)).keys()];
  return names.length > 0 && names.every((name) => name === choice);
}

/** One that the row does not name, of a name that it does: there is no such file. */
export function isUnknownVariant(asked: Asked, visit: Visit): boolean {
  return askedVariant(asked, visit) !== null && !isVariant(asked, visit);
}

/** Leads a link that has picked something up to the address of the file. */
export const leadToVariant: RequestHandler = (request, response, next) => {
  const visit = visitOf(response);
  const elsewhere = visit.refusal === null ? spelledBetter(request, visit) : null;
  if (elsewhere === null) next();
  else response.redirect(308, elsewhere);
};

/** Null where it stands under its own address already, and where there is nothing to lead to. */
function spelledBetter(asked: Asked, visit: Visit): string | null {
  const { variants } = policyOf(visit.address);
  const query = queryOf(asked);
  if (variants === undefined || query === "" || isVariant(asked, visit)) return null;
  const variant = askedVariant(asked, visit);
  const path = asked.originalUrl.slice(0, asked.originalUrl.indexOf("?"));
  if (variant === null) return path;
  return variants.includes(variant) && variant !== query ? `${path}?${variant}` : null;
}

/** "dialecte=excel-fr"; null where none of the names that make a variant is there. */
function askedVariant(asked: Asked, { address }: Visit): string | null {
  const names = new Set((policyOf(address).variants ?? []).map((one) => one.split("=")[0]));
  for (const [name, value] of new URLSearchParams(queryOf(asked)))
    if (names.has(name)) return `${name}=${value}`;
  return null;
}
