// Sends the secret link to an address typed by its holder. The words come from the page, in its language; only a few
// mails leave for one link, so that the site cannot be used to write to strangers.

import { hashToken } from "../database/secret-token.server.ts";
import { aboutLink } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { emailAddress } from "../domain/people/email-address.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { holding } from "./holding.server.ts";
import type { MailFailure } from "./link.view.ts";
import { mailsLeave } from "./mails-leave.server.ts";

const MAX_MAILS = 5;

export interface MailLink {
  readonly ref: AssessmentRef;
  readonly to: string;
  /** Subject and text around the link, from its key. */
  readonly compose: (token: string) => MailText;
}
export type MailLinkRefusal = "NOT_FOUND" | "ALREADY_CONFIRMED" | "MAIL_OFF" | MailFailure;

/** Accepted once it is on its way: the page of the link says what becomes of it. */
export async function mailLink(
  deps: Deps,
  { ref, to, compose }: MailLink,
): Promise<Result<{ to: string }, MailLinkRefusal>> {
  const address = emailAddress(to);
  return inAssessment(deps, holding(ref), (_into, token): Result<{ to: string }, MailLinkRefusal> => {
    if (!mailsLeave(deps)) return refused("MAIL_OFF");
    if (address === null) return refused("BAD_ADDRESS");
    const refusal = countMail(deps, token);
    if (refusal !== null) return refused(refusal);
    const about = aboutLink(hashToken(token).toString("hex"));
    deps.post({ kind: "secret-link", about, to: address, ...compose(token) });
    return accepted({ to: address });
  });
}

/** Null once it is counted, before it leaves: two requests at once cannot both be the last one. */
function countMail(deps: Deps, token: string): "NOT_FOUND" | "ALREADY_CONFIRMED" | "TOO_MANY_MAILS" | null {
  const tokenHash = hashToken(token);
  const link = deps.secretLinks.get(tokenHash);
  if (link === undefined) return "NOT_FOUND";
  if (link.confirmedAt !== null) return "ALREADY_CONFIRMED";
  if (link.mailsSent >= MAX_MAILS) return "TOO_MANY_MAILS";
  deps.secretLinks.saveMailSent(tokenHash);
  return null;
}
