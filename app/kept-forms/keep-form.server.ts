// A form sent after its session ended: what was typed is kept for its author, sealed under a secret that only their browser gets.

import { sealText } from "../database/seal-text.server.ts";
import { hashToken } from "../database/secret-token.server.ts";
import type { FormPair } from "../domain/answers/form-pair.ts";
import { accessToAssessment } from "../domain/people/access-to.ts";
import { canAnswer, canAnswerForCommune, canGiveOpinion } from "../domain/people/permissions.ts";
import { type AssessmentRef, findAssessment } from "../record/find-assessment.server.ts";
import { visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { signerOf } from "./signed-form.server.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Twice the largest body of answers (`address-policy`): as JSON, a text may take twice what it took. The table holds it, too. */
const MOST_BYTES = 8 * 1_024 * 1_024;
/** Of one person, so that no page that is sent again and again fills the disk: what was kept first goes first. */
const MOST_OF_ACCOUNT = 2 * MOST_BYTES;
/** Of the page that the form was on, and of its button: the page they come back to has its own. */
const LEFT_OUT = ["signed", "kept", "intent"];

export interface KeepForm {
  readonly ref: AssessmentRef;
  readonly place: string;
  readonly pairs: readonly FormPair[];
}

/** Gives the secret for the browser; null where nothing is to be kept, and the page answers as it always does. */
export async function keepForm(deps: Deps, { ref, place, pairs }: KeepForm): Promise<string | null> {
  const signed = pairs.find(([name]) => name === "signed")?.[1] ?? "";
  if (signed === "" || isStillIn(deps, ref)) return null;
  const text = JSON.stringify(pairs.filter(([name]) => !LEFT_OUT.includes(name)));
  if (Buffer.byteLength(text) > MOST_BYTES) return null;
  const secret = deps.newToken();
  const sent = { secretHash: hashToken(secret), formHash: hashToken(signed), sealed: sealText(text, secret) };
  return deps.writer.run(() => {
    const author = authorOf(deps, ref, signed);
    if (author === null) return null;
    const keptAt = deps.now();
    const expiresAt = new Date(keptAt.getTime() + DAY_MS);
    deps.keptForms.save({ ...sent, ...author, place, keptAt, expiresAt });
    deps.keptForms.deleteAbove(author.accountId, MOST_OF_ACCOUNT);
    return secret;
  });
}

/** Nearly every form: looked at without waiting for a transaction. */
function isStillIn(deps: Deps, ref: AssessmentRef): boolean {
  return visitorOf(deps, ref.session).account !== null || findAssessment(deps, ref, "answer").ok;
}

/** Who may still say something there: an access that was taken back keeps nothing. */
function authorOf(deps: Deps, { slug, edition }: AssessmentRef, signed: string) {
  const record = deps.assessments.get(slug, edition);
  const accountId = record === undefined ? null : signerOf(deps, signed, record.id);
  const account = accountId === null ? undefined : deps.accounts.get(accountId);
  if (record === undefined || account === undefined) return null;
  const memberships = deps.memberships.listOfAccount(account.id);
  const role = accessToAssessment({ account, memberships }, record, deps.now());
  return role !== null && (canAnswer(role) || canGiveOpinion(role) || canAnswerForCommune(role))
    ? { accountId: account.id, assessmentId: record.id }
    : null;
}
