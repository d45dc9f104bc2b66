import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { AssignmentKind } from "../domain/people/assignment.ts";

export interface OpenAssignment {
  readonly publicId: string;
  readonly what: string;
  readonly email: string;
  readonly kind: AssignmentKind;
  readonly dueOn: string | null;
}
export interface AssignView {
  readonly body: BodyHeading;
  readonly section: { readonly id: string; readonly title: string };
  readonly questions: readonly { readonly id: string; readonly name: string }[];
  /** Chosen beforehand; null for the whole section. */
  readonly questionId: string | null;
  /** What is asked for in this section and not done. */
  readonly open: readonly OpenAssignment[];
  readonly form: string;
  /** The version that stands; null while people work on the assessment. */
  readonly finalised: FinalisedMark | null;
}
