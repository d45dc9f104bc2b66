// The link that an official holds: a new one takes the place of the one before.
import { hashToken } from "../database/secret-token.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { CONSENT_DAYS } from "../domain/people/retention.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";

const ONE_DAY_MS = 24 * 60 * 60 * 1_000;

export interface ConsentLetter {
  readonly token: string;
  readonly body: string;
  readonly who: string;
  readonly until: Date;
}
/** In the language of the request. */
export type ComposeConsent = (locale: Locale, letter: ConsentLetter) => MailText;

interface NewLink {
  readonly request: StoredRequest;
  readonly opened: OpenAssessment;
  readonly lead: Account;
  readonly email: string;
  readonly compose: ComposeConsent;
}

export function writeLink(deps: Deps, { request, opened, lead, email, compose }: NewLink): void {
  const token = deps.newToken();
  const at = deps.now();
  const expiresAt = new Date(at.getTime() + CONSENT_DAYS * ONE_DAY_MS);
  deps.publicationRequests.closeLinks(request.id, "replaced", at);
  deps.publicationRequests.createLink(hashToken(token), { requestId: request.id, email, at, expiresAt });
  const letter = { token, body: opened.assessment.body.name, who: lead.name || lead.email, until: expiresAt };
  const about = aboutTeam(opened.assessment.bodyId);
  deps.post({ kind: "consent", about, to: email, until: expiresAt, ...compose(request.locale, letter) });
}
