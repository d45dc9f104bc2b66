// What the page of a finalised version shows: its document in the words of its questionnaire.
import type { CheckedSection } from "../domain/answers/checked-section.ts";
import type { Body } from "../domain/directory/body.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { FinalisedFile } from "../domain/finalisation/finalised-document.ts";
import type { ResultSummary } from "../domain/results/summarise-result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";

export interface VersionView {
  /** Null for a trial. */
  readonly editionName: string | null;
  readonly body: Body;
  readonly mark: FinalisedMark;
  readonly hash: string;
  /** Null while it stands. */
  readonly reopenedAt: Date | null;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly summary: ResultSummary;
  readonly sections: readonly CheckedSection[];
  /** In the order of the questionnaire, with what the question is called. */
  readonly files: readonly (FinalisedFile & { readonly question: string })[];
}
