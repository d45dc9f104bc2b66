// What the study of December 2020 said that advanced métropoles share, and which questions ask for it today: fixed before any edition
// was looked at (methodology E6). Two texts told of it, and not of the same: both are named.
import type { SurveyModel } from "../survey/survey-model.ts";

/** release: of Syntec Numérique and Sciences Po, 10 December 2020. tribune: in La Gazette des communes, December 2020. */
export type Source2020 = "release" | "tribune";

export interface Claim2020 {
  readonly id: "partnership" | "team" | "sponsorship" | "data" | "citizens" | "staff";
  readonly sources: readonly Source2020[];
  /** Ids of questions. */
  readonly questions: readonly string[];
}

export const CLAIMS_2020: readonly Claim2020[] = [
  { id: "partnership", sources: ["release"], questions: ["partnership.framework"] },
  { id: "team", sources: ["tribune"], questions: ["steering.dedicated-team"] },
  { id: "sponsorship", sources: ["tribune"], questions: ["steering.elected-lead"] },
  { id: "data", sources: ["tribune"], questions: ["data.use", "data.governance"] },
  {
    ...{ id: "citizens", sources: ["release", "tribune"] },
    questions: ["citizens.user-research", "citizens.omnichannel"],
  },
  { id: "staff", sources: ["release", "tribune"], questions: ["agents.perceived-benefit"] },
];

/** The eight questions that are tested together. */
export const HYPOTHESES_2020: readonly string[] = CLAIMS_2020.flatMap(({ questions }) => questions);

/** Whether a questionnaire asks for all of them: what was said in 2020 is said of no other. */
export function asksHypotheses2020({ indicators }: Pick<SurveyModel, "indicators">): boolean {
  return HYPOTHESES_2020.every((id) => indicators.some((one) => one.id === id));
}
