import type { Body } from "../domain/directory/body.ts";

/** How far a body has come, and never an answer or a score. */
export interface AdminBody extends Pick<Body, "slug" | "name"> {
  readonly leads: number;
  /** Assessments of the team. */
  readonly assessments: number;
  /** Of them, those that their team declared finished. */
  readonly finalised: number;
}

export interface AdminView {
  /** Of the directory, by name. */
  readonly bodies: readonly AdminBody[];
  /** For access, that wait; null for who may not answer them. */
  readonly requests: number | null;
  /** Investigators only look. */
  readonly mayInvite: boolean;
  /** Mails that were given up; null for who does not look after them. */
  readonly lostMails: number | null;
}
