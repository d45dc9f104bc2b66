import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { MailTrouble } from "../domain/mails/mail-trouble.ts";
import type { AssignmentKind } from "../domain/people/assignment.ts";
import type { MemberRole } from "../domain/people/role.ts";

export interface OpenAssignment {
  readonly publicId: string;
  readonly what: string;
  readonly email: string;
  readonly kind: AssignmentKind;
  readonly dueOn: string | null;
  /** Of the newest mail to this address. */
  readonly trouble: MailTrouble | null;
}
/** Who is in the team and may be asked for something. */
export interface AssignableMember {
  readonly email: string;
  /** Empty for who gave none. */
  readonly name: string;
  readonly role: MemberRole;
  /** What their role lets them do; one at least. */
  readonly kinds: readonly AssignmentKind[];
}
export interface AssignView {
  readonly body: BodyHeading;
  readonly section: { readonly id: string; readonly title: string };
  readonly questions: readonly { readonly id: string; readonly name: string }[];
  /** Chosen beforehand; null for the whole section. */
  readonly questionId: string | null;
  /** By name. */
  readonly members: readonly AssignableMember[];
  /** What is asked for in this section and not done. */
  readonly open: readonly OpenAssignment[];
  readonly form: string;
  /** The version that stands; null while people work on the assessment. */
  readonly finalised: FinalisedMark | null;
}
