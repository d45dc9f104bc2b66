// What the policy of an address says to browsers, caches, search engines and other sites.
import type { RequestHandler } from "express";
import { type Policy, policyOf } from "../http/policy-of.server.ts";
import { contentPolicy } from "./content-policy.server.ts";
import type { Settings } from "./env.server.ts";
import { visitOf } from "./visit.server.ts";

export function addressHeaders(settings: Settings): RequestHandler {
  return (_request, response, next) => {
    for (const [name, value] of headersOf(policyOf(visitOf(response).address), settings))
      response.setHeader(name, value);
    next();
  };
}

function headersOf(policy: Policy, settings: Settings): readonly (readonly [name: string, value: string])[] {
  return [
    ["Cache-Control", policy.cache === "public" ? "no-cache" : "private, no-store"],
    ["Content-Security-Policy", contentPolicy(policy, settings)],
    ...(policy.framed ? [] : [["X-Frame-Options", "DENY"] as const]),
    ...(policy.index ? [] : [["X-Robots-Tag", "noindex, nofollow"] as const]),
  ];
}
