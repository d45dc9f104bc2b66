// Ties a rendered form to the member it was made for, so that what it sends after the session ended is known as theirs.
import { isSignature, signatureOf } from "../database/seal-text.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Empty for who came by a secret link: their access does not end with a session. */
export function signForm(deps: Deps, { opener, assessment }: OpenAssessment): string {
  const { account, token } = opener;
  if (account === null || token !== null) return "";
  const said = `${account.id}.${deps.newToken()}`;
  return `${said}.${signatureOf(`${said}.${assessment.id}`, deps.keptForms.signingKey)}`;
}

/** The account that the form was made for; null when the signature is not ours, or of another assessment. */
export function signerOf(deps: Deps, signed: string, assessmentId: number): number | null {
  const [id = "", token = "", signature = "", ...rest] = signed.split(".");
  const text = `${id}.${token}.${assessmentId}`;
  const isOurs = rest.length === 0 && isSignature(signature, text, deps.keptForms.signingKey);
  return isOurs ? Number(id) : null;
}
