import type { Body } from "../domain/directory/body.ts";
import { accessToBody } from "../domain/people/access-to.ts";
import { canLead } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { bodyOf } from "../record/body-of.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface OfTeam {
  readonly session: SessionToken;
  readonly slug: string;
}

/** The body and its lead who is asking. For anybody else the body has no team. */
export function leadOf(
  deps: Deps,
  { session, slug }: OfTeam,
): Result<{ readonly body: Body; readonly account: Account }, "NOT_FOUND"> {
  const body = bodyOf(deps, slug);
  const visitor = visitorOf(deps, session);
  const { account } = visitor;
  if (body === undefined || account === null) return refused("NOT_FOUND");
  const isLead = canLead(accessToBody(visitor, body.id, deps.now()));
  return isLead ? accepted({ body, account }) : refused("NOT_FOUND");
}
