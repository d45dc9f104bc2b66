// What is shown where every section is read over.
import type { CheckedSection } from "../domain/answers/checked-section.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";

export interface CheckView {
  readonly body: BodyHeading;
  readonly sections: readonly CheckedSection[];
  readonly mayAnswer: boolean;
  /** The visitor may see what the team thinks. */
  readonly hasOpinions: boolean;
  readonly finalised: FinalisedMark | null;
  /** Question id -> how many files support its answer. */
  readonly files: ReadonlyMap<string, number>;
}
