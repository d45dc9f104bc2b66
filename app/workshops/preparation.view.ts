// What the list of workshops and their preparation show.
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { WhyTalk } from "../domain/workshops/suggest-questions.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import type { WorkshopState } from "../domain/workshops/workshop-state.ts";

export interface WorkshopLine {
  readonly publicId: string;
  readonly title: string;
  /** Such as 2027-03-18; null while there is none. */
  readonly day: string | null;
  readonly mode: WorkshopMode;
  readonly state: WorkshopState;
  readonly total: number;
  readonly settled: number;
}
export interface WorkshopsView {
  readonly body: BodyHeading;
  readonly workshops: readonly WorkshopLine[];
  /** Nothing is prepared on what is finalised. */
  readonly isFinalised: boolean;
}

export interface VotableQuestion {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  /** Why it should be talked about; empty for one that is not suggested. */
  readonly why: readonly WhyTalk[];
}
export interface NewWorkshopView {
  readonly body: BodyHeading;
  /** What most deserves to be talked about first, then in the order of the questionnaire. */
  readonly questions: readonly VotableQuestion[];
  readonly token: string;
}

export interface ChosenQuestion extends VotableQuestion {
  /** As typed, where it came back. */
  readonly minutes: string;
}
export interface PreparationValues {
  readonly title: string;
  readonly day: string;
  readonly mode: string;
  readonly threshold: string;
  /** In days. */
  readonly namesKept: string;
  readonly prevote: string;
  readonly prevoteOn: string;
}
export interface PreparationView {
  readonly body: BodyHeading;
  readonly publicId: string;
  readonly address: { readonly slug: string; readonly edition: string };
  readonly revision: number;
  readonly state: WorkshopState;
  /** Its room picks levers at the end: that is decided in the room. */
  readonly hasLevers: boolean;
  readonly values: PreparationValues;
  /** By which people come in on the day of the vote before the meeting; null without a day. */
  readonly prevoteCode: string | null;
  readonly chosen: readonly ChosenQuestion[];
  readonly others: readonly VotableQuestion[];
  /** In minutes, by the template of the protocol. */
  readonly planned: number;
}
/** What came back of a form: nothing of it was written. */
export interface PreparationSent {
  readonly problems: readonly string[];
  readonly values: PreparationValues;
  readonly questions: readonly string[];
  readonly minutes: Readonly<Record<string, string>>;
}
export interface PreparePageProps extends PreparationView {
  readonly isSaved: boolean;
}
export type PrepareProps = PreparePageProps & { readonly sent: PreparationSent | undefined };
