// Whoever tries codes until one opens is stopped by their network: what was there spends nothing, since a whole room comes in at
// once from behind one address. For as long as a network is remembered, a code that was right goes on being asked for from there,
// whatever others behind the same network try: who knows the code stands in that room, and learns nothing by it.
import type { Request as ExpressRequest, RequestHandler } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { type CounterId, counters } from "../address-policy.ts";
import { readJoinCode } from "../domain/workshops/join-code.ts";
import { policyOf } from "../http/policy-of.server.ts";
import { counterKey } from "./counter-key.server.ts";
import { networkOf } from "./network-of.server.ts";
import { onceAnswered } from "./once-answered.server.ts";
import { keepForm } from "./refuse-write.server.ts";
import { holdsCookies } from "./take-address.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

/** What every form and every link calls the code of a room; and the code of a seat in it, in a form. */
const ROOM = "code";
const SEAT = "place";
/** Guesses of one network that are being answered: a room that comes in at once is known after the first of them. */
const MOST_UNDER_WAY = 100;

interface Guess {
  readonly network: string;
  /** Network and what was asked for. */
  readonly asked: string;
}

/** Stands after the body is read. Leaves the refusal in the visit, and says when to come back. */
export function stopGuesses(): RequestHandler {
  const guessers = new Map(guessCounters().map((id) => [id, createGuesses(id)]));
  return (request, response, next) => {
    const visit = visitOf(response);
    const id = policyOf(visit.address).limits.find(isOfGuesses);
    const guesses = id && guessers.get(id);
    if (guesses === undefined || visit.refusal !== null) return next();
    const code = codeIn(request, visit);
    if (code === "") return next();
    const network = networkOf(request.ip ?? "");
    const guess = { network: counterKey(network), asked: counterKey(`${network}\n${code}`) };
    // Express 4 does not wait for this promise: a fault that left here would end the process.
    guesses.secondsToWait(guess).then((seconds) => {
      if (seconds === 0) {
        const tell = guesses.begin(guess);
        // With a key of its own a browser may be answered whatever it typed: that tells nothing of the code.
        const isKeyless = !holdsCookies(request.headers.cookie);
        onceAnswered(response, () => tell(visit.answered ?? response.statusCode, isKeyless));
      } else {
        response.setHeader("Retry-After", seconds);
        keepForm(request, response);
        visit.refusal = "TOO_MANY_REQUESTS";
      }
      next();
    }, next);
  };
}

function guessCounters(): readonly CounterId[] {
  return (Object.keys(counters) as CounterId[]).filter(isOfGuesses);
}

function isOfGuesses(id: CounterId): boolean {
  return counters[id].of === "guesses";
}

function createGuesses(id: CounterId) {
  const { most, minutes } = counters[id];
  const kept = { points: most, duration: minutes * 60 };
  const [failed, right] = [new RateLimiterMemory(kept), new RateLimiterMemory(kept)];
  const underWay = new Map<string, number>();
  const add = (network: string, one: number) => {
    const now = (underWay.get(network) ?? 0) + one;
    if (now === 0) underWay.delete(network);
    else underWay.set(network, now);
  };
  return {
    /** 0 for who may go on. */
    secondsToWait: async ({ network, asked }: Guess): Promise<number> => {
      if ((await right.get(asked)) !== null) return 0;
      const before = await failed.get(network);
      if (before !== null && before.consumedPoints >= most) return Math.ceil(before.msBeforeNext / 1_000);
      return (underWay.get(network) ?? 0) < MOST_UNDER_WAY ? 0 : 1;
    },
    /** Gives what is to be told the status of the answer, and whether the code alone can have been what was answered. */
    begin: ({ network, asked }: Guess) => {
      add(network, 1);
      return (status: number, mayBeRight: boolean): void => {
        add(network, -1);
        if (status === 404) void failed.penalty(network, 1);
        else if (status < 400 && mayBeRight) void right.set(asked, 1, minutes * 60);
      };
    },
  };
}

/** Empty where none is asked for. Written in one way, however it was typed. */
function codeIn(request: ExpressRequest, { params }: Visit): string {
  const inQuery = new URL(request.originalUrl, "http://localhost").searchParams.get(ROOM);
  const room = params[ROOM] ?? inQuery ?? "";
  return [readJoinCode(room) ?? room, seatIn(request)].join(" ").trim();
}

function seatIn({ body }: ExpressRequest): string {
  // Decoded as the page decodes it, which drops a mark of the order of bytes.
  return Buffer.isBuffer(body)
    ? (new URLSearchParams(new TextDecoder().decode(body)).get(SEAT) ?? "").trim()
    : "";
}
