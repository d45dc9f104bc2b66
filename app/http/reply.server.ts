// One table: what a refusal answers over HTTP and which words of the "errors" catalogue explain it.
// A use case whose reason has no row here does not compile.
import { data } from "@remix-run/node";
import type { ErrorTopic } from "../i18n/error-topic.ts";
import type { SentAgain } from "../kit/sent-again.ts";

interface Reply {
  readonly status: number;
  readonly topic: ErrorTopic;
}

const replies = {
  BAD_HOST: { status: 400, topic: "BAD_HOST" },
  BAD_URL: { status: 400, topic: "BAD_URL" },
  BODY_TOO_LARGE: { status: 413, topic: "BODY_TOO_LARGE" },
  FINALISED: { status: 409, topic: "FINALISED" },
  FILE_TOO_LARGE: { status: 413, topic: "FILE_TOO_LARGE" },
  FOREIGN_ORIGIN: { status: 403, topic: "FOREIGN_ORIGIN" },
  INTERNAL: { status: 500, topic: "INTERNAL" },
  METHOD_NOT_ALLOWED: { status: 405, topic: "METHOD_NOT_ALLOWED" },
  MOVED: { status: 410, topic: "MOVED" },
  NOT_FOUND: { status: 404, topic: "NOT_FOUND" },
  NOT_UTF8: { status: 400, topic: "NOT_UTF8" },
  SSO_CANCELLED: { status: 400, topic: "SSO_CANCELLED" },
  SSO_EXPIRED: { status: 400, topic: "SSO_EXPIRED" },
  SSO_NO_EMAIL: { status: 403, topic: "SSO_NO_EMAIL" },
  SSO_UNAVAILABLE: { status: 502, topic: "SSO_UNAVAILABLE" },
  SSO_WEAK: { status: 403, topic: "SSO_WEAK" },
  TOO_MANY_FIELDS: { status: 400, topic: "TOO_MANY_FIELDS" },
  TOO_MANY_REQUESTS: { status: 429, topic: "TOO_MANY_REQUESTS" },
  TOO_MANY_WORDS: { status: 429, topic: "TOO_MANY_WORDS" },
  UNAVAILABLE: { status: 503, topic: "UNAVAILABLE" },
  UNREADABLE_BODY: { status: 400, topic: "BAD_REQUEST" },
  WRONG_TYPE: { status: 415, topic: "WRONG_TYPE" },
} as const satisfies Readonly<Record<string, Reply>>;

export type Reason = keyof typeof replies;

/** How a reason is answered. */
export function replyTo(reason: Reason): Reply {
  return replies[reason];
}

/** Ends a loader or an action with the page that explains this reason; `returnTo`: where signing in was to lead. */
export function refuse(reason: Reason, returnTo?: string): never {
  const { status, topic } = replies[reason];
  throw data({ topic, returnTo }, { status });
}

/** The same for a form that nothing of was written: it comes back, to be sent again. */
export function refuseForm(reason: Reason, again: SentAgain): never {
  const { status, topic } = replies[reason];
  throw data({ topic, again }, { status });
}

/** The same, on a page that has more to show than its words. */
export function refuseWith(reason: Reason, view: object): never {
  const { status, topic } = replies[reason];
  throw data({ topic, view }, { status });
}
