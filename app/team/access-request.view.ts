import type { Body } from "../domain/directory/body.ts";
import type { DirectoryMatch } from "../domain/directory/match-body.ts";

/** What a site can do about an answer, said before anybody writes a request. */
export interface AnswersBy {
  /** It sends mail. */
  readonly mail: boolean;
  /** Whom to write to instead; null when the site does not say. */
  readonly contact: string | null;
}
export interface AccessBodyView {
  /** What was typed, trimmed; empty when nothing was. */
  readonly typed: string;
  readonly matches: readonly DirectoryMatch[];
}
export interface AccessRequestView {
  readonly body: Pick<Body, "slug" | "name">;
  readonly answersBy: AnswersBy;
  /** Token of the form: sent twice, it asks once. */
  readonly form: string;
}
