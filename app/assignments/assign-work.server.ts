// A lead asks someone for a section or a question. Who is no member yet is invited by the same mail, in the same
// transaction; a form sent twice asks once.

import { hashToken } from "../database/secret-token.server.ts";
import { isVisible } from "../domain/branching/journey.ts";
import { cleanText, isLongerThan } from "../domain/fields/clean-text.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { isDay } from "../domain/fields/real-dates.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { type AssignmentKind, isForeignAddress, LONGEST_MESSAGE } from "../domain/people/assignment.ts";
import { frenchDay } from "../domain/people/due-reminder.ts";
import { emailAddress } from "../domain/people/email-address.ts";
import { canLead } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import { mailLocale } from "../record/mail-locale.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { WrittenInvitation } from "../team/write-invitation.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type AssignedPlace, nameOfPlace } from "./assigned-place.server.ts";
import { type LedAssessment, ledIn } from "./led-assessment.server.ts";
import {
  type AssignmentRefusal,
  type Work,
  type WrittenAssignment,
  writeAssignment,
} from "./write-assignment.server.ts";

export interface AssignWork extends AssignedPlace {
  readonly ref: AssessmentRef;
  /** Of the page of who asks: for somebody who has no account. */
  readonly locale: Locale;
  readonly email: string;
  /** Null when none was chosen. */
  readonly kind: AssignmentKind | null;
  /** As posted: empty for no date. */
  readonly dueOn: string;
  readonly message: string;
  /** Token of the rendered form. */
  readonly form: string;
  readonly compose: (letter: AssignmentLetter) => MailText;
}
export interface AssignmentLetter extends AssignedPlace {
  /** Of who reads the mail. */
  readonly locale: Locale;
  readonly slug: string;
  readonly edition: string;
  readonly body: string;
  readonly inviter: string;
  readonly what: string;
  readonly kind: AssignmentKind;
  readonly dueOn: string | null;
  /** Empty when the lead wrote none. */
  readonly message: string;
  /** Stops the reminders without signing in. */
  readonly stop: string;
  /** For who is no member yet. */
  readonly invitation: WrittenInvitation | null;
}
export interface AssignedWork {
  readonly isForeign: boolean;
}
export type AssignWorkRefusal =
  | "NOT_FOUND"
  | "BAD_ADDRESS"
  | "BAD_KIND"
  | "BAD_DATE"
  | "PAST_DATE"
  | "LONG_MESSAGE"
  | "FINALISED"
  | AssignmentRefusal;

export async function assignWork(
  deps: Deps,
  asked: AssignWork,
): Promise<Result<AssignedWork, AssignWorkRefusal>> {
  const work = readWork(asked, deps.now());
  const place = (opened: OpenAssessment) => (isOnPath(opened, asked) ? ledIn(opened) : undefined);
  return inAssessment(
    deps,
    { ref: asked.ref, right: canLead, place },
    (_into, led): Result<AssignedWork, AssignWorkRefusal> =>
      work.ok ? assign(deps, led, { ...work.value, compose: asked.compose }) : work,
  );
}

/** No mail leaves when this very form has asked already. */
function assign(
  deps: Deps,
  led: LedAssessment,
  { compose, ...work }: Work & Pick<AssignWork, "compose">,
): Result<AssignedWork, AssignmentRefusal> {
  const written = writeAssignment(deps, led, work);
  if (!written.ok) return written;
  const { bodyId } = led.opened.assessment;
  if (written.value !== null) {
    const until = written.value.invitation?.until;
    const mail = { kind: "assignment", about: aboutTeam(bodyId), ...(until && { until }) } as const;
    deps.post({ ...mail, to: work.email, ...compose(letterOf(deps, led, { work, written: written.value })) });
  }
  const members = deps.memberships.listOfBody(bodyId);
  const leads = members.filter(({ role }) => canLead(role)).map(({ email }) => email);
  return accepted({ isForeign: isForeignAddress(work.email, leads) });
}

function isOnPath({ model, path }: OpenAssessment, { sectionId, questionId }: AssignedPlace): boolean {
  const questions = model.sections.find(({ id }) => id === sectionId)?.questions ?? [];
  return questions.some(({ id }) => (questionId === null || id === questionId) && isVisible(path, id));
}

function readWork(asked: AssignWork, now: Date): Result<Work, AssignWorkRefusal> {
  const { kind, dueOn, locale, sectionId, questionId } = asked;
  const email = emailAddress(asked.email);
  if (email === null) return refused("BAD_ADDRESS");
  if (kind === null) return refused("BAD_KIND");
  if (dueOn !== "" && !isDay(dueOn)) return refused("BAD_DATE");
  if (dueOn !== "" && dueOn < frenchDay(now)) return refused("PAST_DATE");
  const message = cleanText(asked.message);
  if (isLongerThan(message, LONGEST_MESSAGE)) return refused("LONG_MESSAGE");
  const place = { sectionId, questionId };
  // Someone else, or something else, asked for on the same page after going back to it is another wish.
  const wish = [asked.ref.slug, asked.ref.edition, sectionId, questionId, email, kind];
  const form = hashToken(JSON.stringify(["assign", asked.form, ...wish]));
  return accepted({ ...place, locale, email, kind, dueOn: dueOn === "" ? null : dueOn, message, form });
}

interface Letter {
  readonly work: Work;
  readonly written: WrittenAssignment;
}

function letterOf(deps: Deps, { opened, lead }: LedAssessment, { work, written }: Letter): AssignmentLetter {
  const { assessment, model } = opened;
  const { kind, dueOn, message, sectionId, questionId } = work;
  const locale = mailLocale(deps, work.email, work.locale);
  return {
    ...{ locale, kind, dueOn, message, sectionId, questionId, ...written },
    ...{ slug: assessment.body.slug, edition: assessment.edition, body: assessment.body.name },
    inviter: lead.name || lead.email,
    what: nameOfPlace(work, surveyTexts(model, locale)),
  };
}
