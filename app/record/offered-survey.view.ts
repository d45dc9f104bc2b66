import type { BodyKind } from "../domain/directory/body.ts";
import type { Locale } from "../i18n/locale.ts";

/** A questionnaire as it is offered: what it takes, and whom. */
export interface OfferedSurvey {
  readonly id: string;
  readonly version: string;
  /** Of its words here: its own first one where it does not speak that of the page. */
  readonly language: Locale;
  readonly title: string;
  readonly summary: string;
  readonly audience: string;
  readonly bodies: readonly BodyKind[];
  /** Scored questions. */
  readonly questions: number;
  readonly dimensions: number;
  /** Questions of its first sketch; 0 where it has none. */
  readonly sketch: number;
  readonly minutes: { readonly min: number; readonly max: number };
  /** Roles best placed to answer, by how many questions they come first for. */
  readonly roles: readonly { readonly id: string; readonly label: string; readonly questions: number }[];
}
