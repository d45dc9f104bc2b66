// Finds the address of a request in the table. Another spelling of an address is sent to the one that counts, before any
// policy is asked; a form is sent to that one only.
import type { RequestHandler } from "express";
import { type FoundAddress, findAddress } from "../http/find-address.server.ts";
import { policyOf } from "../http/policy-of.server.ts";
import type { Refusal } from "../http/refusal.server.ts";
import { visitOf } from "./visit.server.ts";

export const takeAddress: RequestHandler = (request, response, next) => {
  const visit = visitOf(response);
  if (visit.refusal !== null) return next();
  const [pathname = "", ...query] = request.originalUrl.split("?");
  const found = findAddress(pathname);
  if (found.kind === "elsewhere" && request.method !== "POST")
    return response.redirect(308, [found.path, ...query].join("?"));
  if (found.kind === "found") {
    visit.address = found.id;
    visit.params = found.params;
  }
  visit.refusal = request.method === "POST" ? formRefusal(found) : null;
  next();
};

/** Null where a form may be sent. */
function formRefusal(found: FoundAddress): Refusal | null {
  if (found.kind !== "found") return "NOT_FOUND";
  return policyOf(found.id).takes === undefined ? "METHOD_NOT_ALLOWED" : null;
}
