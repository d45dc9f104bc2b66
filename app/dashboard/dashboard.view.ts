import type { Task } from "../assignments/tasks.view.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Edition } from "../domain/editions/edition.ts";
import type { MemberRole } from "../domain/people/role.ts";
import type { Locale } from "../i18n/locale.ts";
import type { PublicationStatus } from "../publication/publication-status.view.ts";
import type { NamedEdition } from "../record/named-edition.view.ts";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";
import type { TrialAtHand } from "../start/trial-at-hand.view.ts";

export interface TeamAssessment extends NamedEdition {
  readonly surveyId: string;
  readonly survey: string;
  /** Of that title. */
  readonly language: Locale;
  readonly startedAt: Date;
  readonly answered: number;
  readonly total: number;
  /** The newest finalised version; null before the first one. */
  readonly newest: { readonly version: number; readonly at: Date; readonly isReopened: boolean } | null;
  readonly publication: PublicationStatus;
  /** Null while no lever is retained. */
  readonly roadmap: { readonly retained: number; readonly done: number } | null;
}
export interface CommuneAssessment extends NamedEdition {
  readonly survey: string;
  /** Of that title. */
  readonly language: Locale;
  readonly commune: string;
  readonly answered: number;
  readonly total: number;
}
export type OpenEdition = Pick<Edition, "key" | "name" | "surveyId" | "closesOn" | "policy">;

export interface DashboardView {
  readonly body: Body;
  readonly role: MemberRole;
  readonly assessments: readonly TeamAssessment[];
  /** Those in which the visitor answers for a commune. */
  readonly ofCommune: readonly CommuneAssessment[];
  /** Questionnaires that a lead may start for this body; empty for the others. */
  readonly surveys: readonly Pick<OfferedSurvey, "id" | "title" | "language">[];
  /** Of this body, that the lead holds; empty for the others. */
  readonly trials: readonly TrialAtHand[];
  readonly seesTeam: boolean;
  /** What the visitor was asked for in this body. */
  readonly tasks: readonly Task[];
  /** Open to the body and not begun by it, for who may start; empty for the others. */
  readonly editions: readonly OpenEdition[];
  readonly form: string;
}
