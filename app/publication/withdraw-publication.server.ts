// What is online is taken off, by the team or by whoever moderates, with a reason that readers are told in its place.

import { canModerate } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { whyText } from "../domain/publication/consent-form.ts";
import { isUnderWay } from "../domain/publication/request-state.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { finalising } from "../finalisation/finalising.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import { visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { withdrawVersions } from "./publish-version.server.ts";
import { publishedOf } from "./published-of.server.ts";
import { recordResult } from "./record-result.server.ts";
import { type ComposeStep, tellLeads } from "./take-step.server.ts";
import { tellHistory } from "./tell-history.server.ts";
import { endAndTellOfficial } from "./void-request.server.ts";

export interface WithdrawPublication {
  readonly ref: AssessmentRef;
  readonly reason: string;
  /** The published version that the page showed: one that was published since stays. */
  readonly number: number;
  readonly compose: ComposeStep;
}
export type WithdrawRefusal = "NOT_FOUND" | "BAD_REASON" | "CHANGED";

export function withdrawByLead(
  deps: Deps,
  asked: WithdrawPublication,
): Promise<Result<null, WithdrawRefusal>> {
  const reason = whyText(asked.reason);
  return inAssessment(deps, finalising(asked.ref), (_into, lead) =>
    withdraw(deps, asked, { reason, by: lead, actor: "lead" }),
  );
}

export async function withdrawByModerator(
  deps: Deps,
  asked: WithdrawPublication,
): Promise<Result<null, WithdrawRefusal>> {
  const reason = whyText(asked.reason);
  return deps.writer.run((): Result<null, WithdrawRefusal> => {
    const visitor = visitorOf(deps, asked.ref.session ?? null);
    if (visitor.account === null || !canModerate(visitor)) return refused("NOT_FOUND");
    return withdraw(deps, asked, { reason, by: visitor.account, actor: "moderator" });
  });
}

interface Withdrawing {
  /** Null for none that could be read. */
  readonly reason: string | null;
  readonly by: Account;
  readonly actor: "lead" | "moderator";
}

function withdraw(
  deps: Deps,
  { ref, number, compose }: WithdrawPublication,
  { reason, by, actor }: Withdrawing,
): Result<null, WithdrawRefusal> {
  const published = publishedOf(deps, ref);
  if (published === undefined) return refused("NOT_FOUND");
  if (published.kind !== "online" || published.latest.number !== number) return refused("CHANGED");
  if (reason === null) return refused("BAD_REASON");
  const { assessmentId, body, edition, latest } = published;
  const author = { actor, authorKey: by.authorKey };
  withdrawVersions(deps, { assessmentId, at: deps.now(), by: author, reason });
  tellHistory(deps, {
    ...{ assessmentId, actor, by, number, hash: latest.hash },
    kind: "publication-withdrawn",
  });
  // A correction that waits would put online again what was just taken off.
  const request = deps.publicationRequests.newestOf(assessmentId);
  const told = { body: body.name, slug: body.slug, edition };
  if (request !== undefined && isUnderWay(request.state))
    endAndTellOfficial(deps, request, { bodyId: body.id, compose, letter: { ...told, reason: "" } });
  const record = deps.assessments.getById(assessmentId);
  if (record !== undefined) recordResult(deps, by, { kind: "result-withdrawn", record, number });
  const letter = { kind: "withdrawn", ...told, reason } as const;
  tellLeads(deps, { bodyId: body.id, compose, letter, but: by.id });
  return accepted(null);
}
