// How often one address may ask for a link, or begin at the identity provider. Generous: a whole room, or a whole
// administration, may sit behind one address. What protects a mailbox is the limit for each e-mail address.
import { isIPv6 } from "node:net";
import type { Request, RequestHandler } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Refusal } from "../http/refusal.server.ts";

const MOST_AN_HOUR = 60;
const ONE_HOUR_SECONDS = 3_600;
const LIMITED = /^\/(fr|en)\/connexion(\/sso)?\/?$/;

/** Leaves the refusal in `response.locals.refusal`, and says when to come back. */
export function limitSignIn(): RequestHandler {
  const limiter = new RateLimiterMemory({ points: MOST_AN_HOUR, duration: ONE_HOUR_SECONDS });
  return async (request, response, next) => {
    if (!asksToSignIn(request) || response.locals["refusal"] !== null) return next();
    const spent = await limiter.consume(networkOf(request.ip ?? "")).catch((reason: unknown) => reason);
    if (spent instanceof RateLimiterRes && spent.consumedPoints > MOST_AN_HOUR) {
      response.setHeader("Retry-After", Math.ceil(spent.msBeforeNext / 1_000));
      response.locals["refusal"] = "TOO_MANY_REQUESTS" satisfies Refusal;
    }
    next();
  };
}

function asksToSignIn({ method, path }: Request): boolean {
  return method === "POST" && LIMITED.test(path.replace(/\.data$/, ""));
}

/** A household or an office has 2^64 addresses of IPv6, so they count as one. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [start = "", end = ""] = address.split("::");
  const [first, last] = [start.split(":"), end === "" ? [] : end.split(":")];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...zeros, ...last].slice(0, 4).join(":");
}
