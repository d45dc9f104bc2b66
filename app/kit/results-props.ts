import type { Body } from "../domain/directory/body.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { Decision } from "../domain/opinions/opinion-page.types.ts";
import type { Solidity } from "../domain/results/solidity.ts";
import type { ResultSummary } from "../domain/results/summarise-result.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { KeptFor } from "./kept-html.tsx";

/** What a results page is made of; every section of the page takes it whole and reads its own part. */
export interface ResultsProps {
  readonly body: Body;
  /** The `ed` of its address. */
  readonly edition: string;
  /** Null for a trial. */
  readonly editionName: string | null;
  readonly startedAt: Date;
  /** The reader may go back to the questions. */
  readonly mayEnter: boolean;
  readonly mayAnswer: boolean;
  readonly model: SurveyModel;
  /** Of the questionnaire, in the language of the page. */
  readonly texts: Texts;
  readonly summary: ResultSummary;
  readonly solidity: Solidity | null;
  /** Null for a reader outside of the team, and while nothing is disputed or decided. */
  readonly team: {
    readonly disputed: readonly string[];
    readonly decisions: readonly (Decision & { readonly indicator: string })[];
  } | null;
  readonly projection: { readonly levers: readonly string[]; readonly scores: Scores } | null;
  /** The version that stands; null while people work on it. */
  readonly finalised: FinalisedMark | null;
}

/** What is the same for every reader of one revision of the answers, so that its HTML may be kept for the summary. */
export type SummaryProps = Pick<ResultsProps, "model" | "texts" | "summary">;

/** The same, and what the ticked levers would change. */
export type ProjectedProps = SummaryProps & Pick<ResultsProps, "projection">;

/** Null once levers are ticked: what they would change is rendered for each reader. */
export function keptUnlessProjected({ summary, projection }: ProjectedProps): KeptFor {
  return projection === null ? summary : null;
}
