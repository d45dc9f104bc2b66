import type { SiteActKind } from "../domain/editions/site-act.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

interface Result {
  readonly kind: Extract<SiteActKind, `result-${string}`>;
  readonly record: AssessmentRecord;
  /** The published version; null for what was not published. */
  readonly number: number | null;
}

/** Into the journal of the site, in the transaction of the step. Reason and document stand with the step. */
export function recordResult(deps: Deps, by: Account, { kind, record, number }: Result): void {
  const content = { body: record.bodyId, edition: record.edition, number };
  recordAct(deps, by, { kind, editionId: record.editionId, content });
}
