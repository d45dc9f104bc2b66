// That an assessment was finalised or reopened is written to who may read it, but for who did it: in the transaction that
// does it, and so once, however often the button is pressed; to each in their language.
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { canRead, canSeeAuthors } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface FinalisationLetter {
  readonly kind: "finalised" | "reopened";
  readonly body: string;
  readonly slug: string;
  readonly edition: string;
  readonly version: number;
  /** Who did it; null for who is shown no names. */
  readonly who: string | null;
  /** Why it was reopened; empty otherwise. */
  readonly reason: string;
}
export type ComposeFinalisation = (locale: Locale, letter: FinalisationLetter) => MailText;

interface Told extends Pick<FinalisationLetter, "kind" | "version" | "reason"> {
  readonly by: Account;
  readonly compose: ComposeFinalisation;
}

export function tellReaders(
  deps: Deps,
  { assessment }: OpenAssessment,
  { by, compose, ...told }: Told,
): void {
  const { body, bodyId, edition } = assessment;
  const now = deps.now();
  const readers = deps.memberships.listOfBody(bodyId).filter((one) => canRead(one.role) && isOpen(one, now));
  for (const { accountId, email, role, locale } of readers) {
    if (accountId === by.id) continue;
    const who = canSeeAuthors(role) ? by.name || by.email : null;
    const letter = { ...told, who, body: body.name, slug: body.slug, edition };
    deps.post({ kind: told.kind, about: aboutTeam(bodyId), to: email, ...compose(locale, letter) });
  }
}
