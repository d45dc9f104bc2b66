// How often an address may be sent to, or read, by the counters that its row names. A counter is one for all forms that name it,
// kept in memory and forgotten at a restart; what has to outlast one is counted in the database by its use case.
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Counter, type CounterId, counters } from "../address-policy.ts";
import { emailAddress } from "../domain/people/email-address.ts";
import { policyOf } from "../http/policy-of.server.ts";
import { counterKey } from "./counter-key.server.ts";
import { networkOf } from "./network-of.server.ts";
import { onceAnswered } from "./once-answered.server.ts";
import { keepForm } from "./refuse-write.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

/** What every form calls the address that it makes a mail go to. */
const RECIPIENT = "courriel";

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
  const counting = createCounters();

  /** In their order, ending at the first that is used up, which it gives. */
  async function spend(due: readonly Spent[], spent: Spent[]): Promise<UsedUp | null> {
    for (const one of due) {
      spent.push(one);
      const seconds = await counting.spend(one);
      if (seconds > 0) return { id: one.id, seconds };
    }
    return null;
  }

  /** What this sending is to spend. */
  function dueOf(request: ExpressRequest, visit: Visit): readonly Spent[] {
    const { limits } = policyOf(visit.address);
    // A form that writes to nobody is not read for it, however long.
    const mails = limits.some((id) => counters[id].of === "mails") && fieldOf(request) !== "";
    const isRead = request.method !== "POST";
    const asked = limits
      .filter((id) => counters[id].of !== "guesses")
      .filter((id) => (counters[id].of === "reads") === isRead)
      .filter((id) => counters[id].of !== "mails" || mails);
    return asked.flatMap((id) => {
      const spender = spenders[counters[id].per](request, visit);
      return spender === null ? [] : [{ id, key: counterKey(spender), points: pointsOf(id, request) }];
    });
  }

  return async (request, response, next) => {
    const visit = visitOf(response);
    const isSpending = request.method === "POST" || policyOf(visit.address).limits.some(isOfReads);
    if (!isSpending || visit.refusal !== null) return next();
    const spent: Spent[] = [];
    onceAnswered(response, () => giveBack(counting, spent, visit.answered ?? response.statusCode));
    try {
      const usedUp = await spend(dueOf(request, visit), spent);
      if (usedUp !== null) refuseMore(request, response, usedUp);
      next();
    } catch (error) {
      // Express 4 does not wait for this promise: a fault that left here would end the process.
      next(error);
    }
  };
}

function isOfReads(id: CounterId): boolean {
  return counters[id].of === "reads";
}

/** What comes back in a page is longer there: who sends megabytes on and on is to cost little. Bytes. */
const MOST_SENT_BACK = 256 * 1_024;

/** What was typed comes back with the reason. */
function refuseMore(request: ExpressRequest, response: ExpressResponse, { id, seconds }: UsedUp): void {
  response.setHeader("Retry-After", seconds);
  if (Buffer.isBuffer(request.body) && request.body.length <= MOST_SENT_BACK) keepForm(request, response);
  visitOf(response).refusal = counters[id].of === "kilobytes" ? "TOO_MANY_WORDS" : "TOO_MANY_REQUESTS";
}

interface Spent {
  readonly id: CounterId;
  readonly key: string;
  readonly points: number;
}

interface UsedUp {
  readonly id: CounterId;
  /** Until it may be spent from again. */
  readonly seconds: number;
}

/** A kilobyte that is begun counts whole. */
function pointsOf(id: CounterId, { body }: ExpressRequest): number {
  if (counters[id].of !== "kilobytes") return 1;
  return Math.ceil((Buffer.isBuffer(body) ? body.length : 0) / 1_024);
}

/** Who may not send, or sends what cannot be sent, spends of their own network alone: nobody is locked out by others. */
function giveBack(
  counting: ReturnType<typeof createCounters>,
  spent: readonly Spent[],
  status: number,
): void {
  const isBackFor = ({ id }: Spent) =>
    isSpared(id, status) || (status >= 400 && counters[id].per !== "network");
  for (const one of spent.filter(isBackFor)) void counting.reward(one);
}

/**
 * Of a whole administration behind one network, those who mistyped their address have not asked for anything yet; nor is there
 * anything to read where nothing has changed.
 */
function isSpared(id: CounterId, status: number): boolean {
  const { slips, unchanged }: Counter = counters[id];
  return (slips === "free" && status === 422) || (unchanged === "free" && status === 304);
}

function createCounters() {
  const limiters = new Map(
    Object.entries(counters).map(([id, { most, minutes }]) => [
      id,
      new RateLimiterMemory({ points: most, duration: minutes * 60 }),
    ]),
  );
  return {
    /** Seconds to wait; 0 for who may go on. */
    spend: async ({ id, key, points }: Spent): Promise<number> => {
      const spent = await limiters
        .get(id)
        ?.consume(key, points)
        .catch((reason: unknown) => {
          if (reason instanceof RateLimiterRes) return reason;
          throw reason;
        });
      const isOver = spent !== undefined && spent.consumedPoints > counters[id].most;
      return isOver ? Math.ceil(spent.msBeforeNext / 1_000) : 0;
    },
    reward: async ({ id, key, points }: Spent) => limiters.get(id)?.reward(key, points),
  };
}

/** As the page will read it, a mark of byte order in front included: the first that is not empty. */
function fieldOf(request: ExpressRequest): string {
  const sent = Buffer.isBuffer(request.body) ? new TextDecoder().decode(request.body) : "";
  const named = new URLSearchParams(sent).getAll(RECIPIENT).map((one) => one.trim());
  return named.find((one) => one !== "") ?? "";
}

function recipient(request: ExpressRequest): string | null {
  return emailAddress(fieldOf(request));
}

/** Of the body or the assessment that the address is about. */
function resource(_request: ExpressRequest, { params }: Visit): string | null {
  const { slug = "", edition = "" } = params;
  return slug === "" ? null : `${slug}/${edition}`;
}
