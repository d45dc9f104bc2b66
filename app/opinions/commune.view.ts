// What a commune is shown of an assessment: the questions that are put to it, and nothing of anybody else.

import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { Locale } from "../i18n/locale.ts";

export interface CommuneView {
  readonly body: BodyHeading;
  readonly name: string;
  readonly commune: string;
  /** Null while answers are taken. */
  readonly finalised: FinalisedMark | null;
  readonly survey: string;
  /** Of that title. */
  readonly language: Locale;
  readonly questions: readonly {
    readonly id: string;
    readonly name: string;
    readonly section: string;
    readonly isAnswered: boolean;
  }[];
}
