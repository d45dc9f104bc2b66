// What was reported about a published result: for the leads of the body, and for whoever moderates.

import type { Body } from "../domain/directory/body.ts";
import { accessToBody } from "../domain/people/access-to.ts";
import { canLead, canModerate } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { ReplySide } from "../domain/reports/report.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { publishedOf } from "../publication/published-of.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { PublicPlace } from "./published-place.server.ts";
import type { ReportQueueView, ReportsView } from "./reports.view.ts";

const MOST_LISTED = 200;

export interface AskedReports extends PublicPlace {
  readonly session: SessionToken;
}
export interface Answering {
  readonly assessmentId: number;
  readonly body: Body;
  readonly account: Account;
  readonly side: ReplySide;
}

/** For anybody else there is no such page, whether something is published or not. */
export function answering(deps: Deps, { slug, edition, session }: AskedReports): Answering | undefined {
  const record = deps.assessments.get(slug, edition);
  const body = record && deps.bodies.get(record.bodyId);
  const visitor = visitorOf(deps, session);
  const { account } = visitor;
  if (record === undefined || body === undefined || account === null || !record.ofTeam) return undefined;
  const leads = canLead(accessToBody(visitor, body.id, deps.now()));
  if (!leads && !(canModerate(visitor) && publishedOf(deps, { slug, edition }) !== undefined))
    return undefined;
  return { assessmentId: record.id, body, account, side: leads ? "body" : "moderation" };
}

export function viewReports(deps: Deps, asked: AskedReports): Result<ReportsView, "NOT_FOUND"> {
  const found = answering(deps, asked);
  if (found === undefined) return refused("NOT_FOUND");
  const reports = deps.reports.listOf(found.assessmentId, MOST_LISTED);
  const { slug, name, demonstration } = found.body;
  return accepted({
    ...{ body: { slug, name, demonstration }, edition: asked.edition, side: found.side },
    reports: reports.map(({ id, publicId, kind, number, createdAt, text, email }) => ({
      ...{ publicId, kind, number, createdAt, text, wantsAnswer: email !== null },
      replies: deps.reports.repliesTo(id),
    })),
  });
}

/** Where something waits, for whoever moderates. */
export function viewReportQueue(deps: Deps, session: SessionToken): Result<ReportQueueView, "NOT_FOUND"> {
  if (!canModerate(visitorOf(deps, session))) return refused("NOT_FOUND");
  const waiting = deps.reports.listWaiting().flatMap(({ assessmentId, waiting: count }) => {
    const record = deps.assessments.getById(assessmentId);
    const body = record && deps.bodies.get(record.bodyId);
    return record === undefined || body === undefined
      ? []
      : [{ body: { slug: body.slug, name: body.name }, edition: record.edition, count }];
  });
  return accepted({ waiting });
}
