import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { RoleCounts } from "../domain/workshops/role-counts.ts";
import type { ToldWords } from "../domain/workshops/session-word.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import type { BoardQuestion } from "../workshops/board.view.ts";

export interface MinutesQuestion extends BoardQuestion {
  readonly section: string;
  /** Of the last round, by role with its name; null where it would tell of somebody, or of an anonymous workshop. */
  readonly roles: readonly (RoleCounts & { readonly label: string })[] | null;
}
/** What a workshop voted and decided, once it is over. */
export interface MinutesView {
  /** In its address. */
  readonly publicId: string;
  readonly body: BodyHeading;
  readonly title: string;
  readonly day: Date;
  readonly mode: WorkshopMode;
  /** Per cent of the votes at a level that make an agreement. */
  readonly threshold: number;
  /** How many people sat there. */
  readonly seats: number;
  /** In the order of the workshop. */
  readonly questions: readonly MinutesQuestion[];
  /** Names of questions that the questionnaire of today does not have. */
  readonly gone: readonly string[];
  /** What people said of the session, for whoever may lead alone; null for everybody else. In no file. */
  readonly said: ToldWords | null;
  /** Where whoever may lead takes over what was decided; null for everybody else. */
  readonly transfer: { readonly slug: string; readonly edition: string } | null;
}
