// How often an address may be sent to, by the counters that its row names. A counter is one for all forms that name it,
// kept in memory and forgotten at a restart; what has to outlast one is counted in the database by its use case.
import type { Request as ExpressRequest, RequestHandler } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type CounterId, counters } from "../addresses.ts";
import { policyOf } from "../http/policy-of.server.ts";
import { networkOf } from "./network-of.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

/** What every form calls the address that it makes a mail go to. */
const RECIPIENT = "courriel";
const LONGEST_ADDRESS = 254;

export interface LimitParts {
  /** Who is signed in; null for nobody. */
  readonly accountOf: (request: ExpressRequest, visit: Visit) => number | null;
}

/** Whom a counter counts; null where there is nobody to count. */
type Spender = (request: ExpressRequest, visit: Visit) => string | number | null;
type Spenders = Readonly<Record<(typeof counters)[CounterId]["per"], Spender>>;

/** Stands after the body is read. Leaves the refusal in the visit, and says when to come back. */
export function spendLimits({ accountOf }: LimitParts): RequestHandler {
  const spenders: Spenders = {
    account: accountOf,
    network: ({ ip }) => networkOf(ip ?? ""),
    recipient,
    resource,
  };
  const spend = createCounters();
  return async (request, response, next) => {
    try {
      const visit = visitOf(response);
      const { limits } = policyOf(visit.address);
      if (request.method !== "POST" || visit.refusal !== null || limits.length === 0) return next();
      const mails = recipient(request) !== null;
      const spent = limits.filter((id) => counters[id].of === "sendings" || mails);
      const waits = spent.map((id) => spend(id, spenders[counters[id].per](request, visit)));
      const seconds = Math.max(0, ...(await Promise.all(waits)));
      if (seconds > 0) {
        response.setHeader("Retry-After", seconds);
        visit.refusal = "TOO_MANY_REQUESTS";
      }
      next();
    } catch (error) {
      // Express 4 does not wait for this promise: a fault that left here would end the process.
      next(error);
    }
  };
}

/** Gives a function that spends one and says how many seconds to wait: 0 for who may go on. */
function createCounters() {
  const limiters = new Map(
    Object.entries(counters).map(([id, { most, minutes }]) => [
      id,
      new RateLimiterMemory({ points: most, duration: minutes * 60 }),
    ]),
  );
  return async (id: CounterId, spender: string | number | null): Promise<number> => {
    if (spender === null) return 0;
    const spent = await limiters
      .get(id)
      ?.consume(spender)
      .catch((reason: unknown) => {
        if (reason instanceof RateLimiterRes) return reason;
        throw reason;
      });
    const isOver = spent !== undefined && spent.consumedPoints > counters[id].most;
    return isOver ? Math.ceil(spent.msBeforeNext / 1_000) : 0;
  };
}

function recipient(request: ExpressRequest): string | null {
  const sent = Buffer.isBuffer(request.body) ? request.body.toString() : "";
  const address = new URLSearchParams(sent).get(RECIPIENT)?.slice(0, LONGEST_ADDRESS).trim().toLowerCase();
  return address === undefined || address === "" ? null : address;
}

/** Of the body or the assessment that the address is about. */
function resource(_request: ExpressRequest, { params }: Visit): string | null {
  const { slug = "", edition = "" } = params;
  return slug === "" ? null : `${slug}/${edition}`;
}
