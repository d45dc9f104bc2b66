// Where the publication of an assessment stands, in one word: of what was asked last and of what is online.
import type { RequestState } from "./request-state.ts";

/**
 * none: nothing was asked that still counts, and nothing was online. void: it was taken up again while somebody had still to answer.
 * lead-gone: whoever asked the official leads the team no more. What a team called off itself counts for nothing.
 */
export type PublicationStanding =
  | "none"
  | "asked"
  | "in-moderation"
  | "refused"
  | "to-correct"
  | "void"
  | "lead-gone"
  | "published"
  | "withdrawn";

/** The newest request. */
export interface StandingRequest {
  readonly state: RequestState;
  readonly createdAt: Date;
  /** What was asked is no longer what the team says. */
  readonly isVoid: boolean;
  /** Whoever asked leads the team no more, and nobody has answered. */
  readonly isLeadGone: boolean;
  /** Its last step followed from another one: a reopening, or a withdrawal. */
  readonly isEndedByProgram: boolean;
}
export type StandingOnline = { readonly kind: "online" } | { readonly kind: "withdrawn"; readonly at: Date };

/** A withdrawal after the request ended it with what was online; before it, it is what a new request starts from. */
export function publicationStanding(
  request: StandingRequest | null,
  online: StandingOnline | null,
): PublicationStanding {
  const ofRequest = request === null || isWithdrawnSince(request, online) ? null : requestStanding(request);
  return ofRequest ?? onlineStanding(online);
}

/** Null where it ended in what is online, or in nothing. */
function requestStanding({ isVoid, ...request }: StandingRequest): PublicationStanding | null {
  const { state, isEndedByProgram } = request;
  switch (state) {
    case "consent-asked":
      return isVoid ? "void" : askedStanding(request);
    case "in-moderation":
      return isVoid ? "void" : state;
    case "called-off":
      return isEndedByProgram ? "void" : null;
    case "refused":
    case "to-correct":
      return state;
    case "published":
      return null;
  }
}

function askedStanding({ isLeadGone }: Pick<StandingRequest, "isLeadGone">): PublicationStanding {
  return isLeadGone ? "lead-gone" : "asked";
}

function isWithdrawnSince({ createdAt }: StandingRequest, online: StandingOnline | null): boolean {
  return online?.kind === "withdrawn" && online.at >= createdAt;
}

function onlineStanding(online: StandingOnline | null): PublicationStanding {
  if (online === null) return "none";
  return online.kind === "online" ? "published" : "withdrawn";
}
