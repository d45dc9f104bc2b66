// What the API finds, before it is said in the words and addresses of a request.
import type { Body } from "../domain/directory/body.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Online, Withdrawn } from "../publication/published.view.ts";

export interface Listed<Item> {
  readonly items: readonly Item[];
  /** Key to go on after; null at the end. */
  readonly next: string | null;
}
export interface ApiBody {
  readonly body: Body;
  /** By edition, the newest first; at least one. */
  readonly standings: readonly (Online | Withdrawn)[];
}
export interface ApiDefinition {
  readonly model: SurveyModel;
  /** SHA-256 of what it says. */
  readonly hash: string;
}
export interface ApiLever {
  readonly model: SurveyModel;
  readonly id: string;
}
