// Finds the address of a request in the table, and gives its answer the headers of its policy. Another spelling of an
// address is sent to the one that counts, before any policy is asked; a form is sent to that one only.
import type { RequestHandler } from "express";
import { type FoundAddress, findAddress } from "../http/find-address.server.ts";
import { policyOf } from "../http/policy-of.server.ts";
import type { Refusal } from "../http/refusal.server.ts";
import { keepPrivate, setAddressHeaders } from "./address-headers.server.ts";
import type { Settings } from "./env.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

const NOWHERE: FoundAddress = { kind: "nowhere" };

export function takeAddress(settings: Settings): RequestHandler {
  return (request, response, next) => {
    const visit = visitOf(response);
    const [pathname = "", ...query] = request.originalUrl.split("?");
    const found = visit.refusal === null ? findAddress(pathname) : NOWHERE;
    const isSent = request.method === "POST";
    note(visit, found, isSent);
    setAddressHeaders(response, visit.address, settings);
    if (isForOne(visit, request.headers.cookie)) keepPrivate(response);
    if (found.kind === "elsewhere" && !isSent) response.redirect(308, [found.path, ...query].join("?"));
    else next();
  };
}

function note(visit: Visit, found: FoundAddress, isSent: boolean): void {
  if (found.kind === "found") {
    visit.address = found.id;
    visit.params = found.params;
  }
  if (isSent) visit.refusal ??= formRefusal(found);
}

/** Of the header `Cookie`: an empty one holds nothing. */
export function holdsCookies(cookie: string | undefined): boolean {
  return cookie !== undefined && cookie !== "";
}

/** Whatever the cookie is: the page may be made from it. */
export function isForOne({ address }: Pick<Visit, "address">, cookie: string | undefined): boolean {
  return holdsCookies(cookie) && policyOf(address).alone === "with-cookies";
}

/** Null where a form may be sent. */
function formRefusal(found: FoundAddress): Refusal | null {
  if (found.kind !== "found") return "NOT_FOUND";
  return policyOf(found.id).takes === undefined ? "METHOD_NOT_ALLOWED" : null;
}
