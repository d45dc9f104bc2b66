import type { Body } from "../domain/directory/body.ts";
import type { AssignmentKind } from "../domain/people/assignment.ts";
import type { Locale } from "../i18n/locale.ts";
import type { NamedEdition } from "../record/named-edition.view.ts";

/** What the reader was asked for and has not done. */
export interface Task extends NamedEdition {
  readonly publicId: string;
  readonly body: Pick<Body, "id" | "slug" | "name">;
  readonly sectionId: string;
  /** Null for the whole section. */
  readonly questionId: string | null;
  /** The section or the question, in words. */
  readonly what: string;
  /** Of those words. */
  readonly language: Locale;
  readonly kind: AssignmentKind;
  readonly dueOn: string | null;
  readonly isLate: boolean;
  readonly message: string;
  /** Name or address of who asked. */
  readonly by: string;
  /** Reminders will come unless they are stopped. */
  readonly isReminded: boolean;
}
