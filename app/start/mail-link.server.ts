// Sends the secret link to an address typed by its holder. The words come from the page, in its language; only a few
// mails leave for one link, so that the site cannot be used to write to strangers.

import { hashToken } from "../database/secret-token.server.ts";
import { emailAddress } from "../domain/people/email-address.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, findAssessment } from "../record/find-assessment.server.ts";
import type { Deps, MailText } from "../wiring/deps.server.ts";
import type { MailFailure } from "./link.view.ts";

const MAX_MAILS = 5;

export interface MailLink {
  readonly ref: AssessmentRef;
  readonly to: string;
  /** Subject and text around the link, from its key. */
  readonly compose: (token: string) => MailText;
}
export type MailLinkRefusal = "NOT_FOUND" | "ALREADY_CONFIRMED" | "MAIL_OFF" | MailFailure;

export async function mailLink(
  deps: Deps,
  { ref, to, compose }: MailLink,
): Promise<Result<{ to: string }, MailLinkRefusal>> {
  const opened = findAssessment(deps, ref, "answer");
  if (!opened.ok || opened.value.opener.token === null) return refused("NOT_FOUND");
  if (deps.mailer === null) return refused("MAIL_OFF");
  const address = emailAddress(to);
  if (address === null) return refused("BAD_ADDRESS");
  const { token } = opened.value.opener;
  const counted = await deps.writer.run(() => countMail(deps, token));
  if (!counted.ok) return counted;
  try {
    await deps.mailer.send({ to: address, ...compose(token) });
  } catch {
    return refused("MAIL_FAILED");
  }
  return accepted({ to: address });
}

/** Counted before it leaves: two requests at once cannot both be the last one. */
function countMail(
  deps: Deps,
  token: string,
): Result<null, "NOT_FOUND" | "ALREADY_CONFIRMED" | "TOO_MANY_MAILS"> {
  const tokenHash = hashToken(token);
  const link = deps.secretLinks.get(tokenHash);
  if (link === undefined) return refused("NOT_FOUND");
  if (link.confirmedAt !== null) return refused("ALREADY_CONFIRMED");
  if (link.mailsSent >= MAX_MAILS) return refused("TOO_MANY_MAILS");
  deps.secretLinks.saveMailSent(tokenHash);
  return accepted(null);
}
