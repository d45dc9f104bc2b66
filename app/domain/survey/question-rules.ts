import type { Texts } from "./texts.schema.ts";

/** How to answer, in sentences that the questionnaire words itself. */
export interface QuestionRules {
  readonly between: string;
  readonly legal: string;
  readonly notApplicable: string;
}

export function questionRules({ sentences }: Texts): QuestionRules {
  return {
    between: sentences.ruleBetween,
    legal: sentences.ruleLegal,
    notApplicable: sentences.helpNotApplicable,
  };
}
