import type { BodyKind } from "../domain/directory/body.ts";

/** A questionnaire as it is offered: what it takes, and whom. */
export interface OfferedSurvey {
  readonly id: string;
  readonly version: string;
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
