// What was kept of a form, for its author alone: anybody else on the same browser finds nothing.

import { openText } from "../database/seal-text.server.ts";
import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { FormPair } from "../domain/answers/form-pair.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface KeptAt {
  readonly secrets: readonly string[];
  readonly place: string;
}

/** Null when nothing is kept for this page. */
export function keptForm(
  deps: Deps,
  { opener, assessment }: OpenAssessment,
  { secrets, place }: KeptAt,
): readonly FormPair[] | null {
  const { account } = opener;
  if (account === null) return null;
  const where = { accountId: account.id, assessmentId: assessment.id, place };
  for (const secret of secrets.filter(isToken)) {
    const sealed = deps.keptForms.get(hashToken(secret), where, deps.now());
    const text = sealed === undefined ? null : openText(sealed, secret);
    if (text !== null) return JSON.parse(text) as readonly FormPair[];
  }
  return null;
}

export interface DropKept extends KeptAt {
  readonly ref: AssessmentRef;
}

/** Applied or discarded: of this person, on this page. */
export async function dropKeptForm(deps: Deps, { ref, secrets, place }: DropKept): Promise<void> {
  await deps.writer.run(() => {
    const { account } = visitorOf(deps, ref.session);
    const record = deps.assessments.get(ref.slug, ref.edition);
    if (account === null || record === undefined) return;
    const where = { accountId: account.id, assessmentId: record.id, place };
    for (const secret of secrets.filter(isToken)) deps.keptForms.delete(hashToken(secret), where);
  });
}
