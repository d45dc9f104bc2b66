// What the policy of an address says to browsers, caches, search engines and other sites.
import type { Response as ExpressResponse } from "express";
import type { AddressId } from "../addresses.ts";
import { type Policy, policyOf } from "../http/policy-of.server.ts";
import { contentPolicy } from "./content-policy.server.ts";
import type { Settings } from "./env.server.ts";
import type { Inlined } from "./first-pages.server.ts";

const OF_A_POLICY = [
  "Cache-Control",
  "Content-Security-Policy",
  "X-Frame-Options",
  "X-Robots-Tag",
  "Access-Control-Allow-Origin",
  "Cross-Origin-Resource-Policy",
];

/** In place of those of another address, which an answer may have had before. */
export function setAddressHeaders(response: ExpressResponse, id: AddressId, settings: Settings): void {
  for (const name of OF_A_POLICY) response.removeHeader(name);
  for (const [name, value] of headersOf(policyOf(id), settings)) response.setHeader(name, value);
}

/** For a page that carries what the files of its policy are made of. */
export function allowInlined(
  response: ExpressResponse,
  id: AddressId,
  { settings, inlined }: { readonly settings: Settings; readonly inlined: Inlined },
): void {
  response.setHeader("Content-Security-Policy", contentPolicy(policyOf(id), settings, inlined));
}

/** What is refused, or sets a cookie, or answers a form, is for who asked alone, whatever its address allows. */
export function keepPrivate(response: ExpressResponse): void {
  response.setHeader("Cache-Control", PRIVATE);
  response.setHeader("X-Robots-Tag", UNLISTED);
}

const PRIVATE = "private, no-store";
const UNLISTED = "noindex, nofollow";

function headersOf(policy: Policy, settings: Settings): readonly (readonly [name: string, value: string])[] {
  return [
    ["Cache-Control", policy.cache === "public" ? "no-cache" : PRIVATE],
    ["Content-Security-Policy", contentPolicy(policy, settings)],
    ...(policy.framed ? [] : [["X-Frame-Options", "DENY"] as const]),
    // What other sites show, they may load, whatever they ask of what they load.
    ["Cross-Origin-Resource-Policy", policy.framed || policy.shared ? "cross-origin" : "same-origin"],
    ...(policy.shared ? [["Access-Control-Allow-Origin", "*"] as const] : []),
    ...(policy.index ? [] : [["X-Robots-Tag", UNLISTED] as const]),
  ];
}
