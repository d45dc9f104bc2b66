// The page that shows the secret link, until the person says that it is kept.

import { hashToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import { aboutLink } from "../domain/mails/about.ts";
import { mailTrouble } from "../domain/mails/mail-trouble.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { mailsAbout } from "../mails/mails-about.server.ts";
import { type AssessmentRef, findAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { MailedLink } from "./link.view.ts";
import { mailsLeave } from "./mails-leave.server.ts";

export interface LinkPage {
  readonly body: Body;
  readonly edition: string;
  /** Null once the person has confirmed: the link is shown no more. */
  readonly token: string | null;
  readonly canMail: boolean;
  /** Newest first; empty once the person has confirmed. */
  readonly mailed: readonly MailedLink[];
}

export function viewLink(deps: Deps, ref: AssessmentRef): Result<LinkPage, "NOT_FOUND"> {
  const opened = findAssessment(deps, ref, "answer");
  if (!opened.ok) return opened;
  const { assessment, opener } = opened.value;
  const { token } = opener;
  if (token === null) return refused("NOT_FOUND");
  const tokenHash = hashToken(token);
  const isConfirmed = deps.secretLinks.get(tokenHash)?.confirmedAt != null;
  const { body, edition } = assessment;
  return accepted({
    ...{ body, edition, token: isConfirmed ? null : token, canMail: mailsLeave(deps) },
    mailed: isConfirmed ? [] : mailedLinks(deps, tokenHash),
  });
}

function mailedLinks(deps: Deps, tokenHash: Buffer): readonly MailedLink[] {
  return mailsAbout(deps, aboutLink(tokenHash.toString("hex"))).map((mail) => ({
    to: mail.email,
    state: mailTrouble(mail) ?? (mail.state === "sent" ? "sent" : "waiting"),
  }));
}
