// The closed list of sentences that a questionnaire words itself, because they speak of the body being assessed
// ("the métropole", "the commune"). {{names}} are replaced at render time; the interface owns every other word.
export const SENTENCES = [
  "openingLevel", "openingBetween", "openingCapped", "openingCappedSeveral", "openingNotEvaluated",
  "provisional", "score", "scoreExact", "spread", "strengths", "weaknesses", "flatProfile",
  "dimensionLevel", "dimensionBetween", "dimensionNotEvaluated", "dimensionNotApplicable",
  "notApplicableList", "toDocument_one", "toDocument_other", "undocumented",
  "leversIntro", "leverReason", "leverFirst", "blindSpots", "selfDeclared", "notBetter", "demonstration",
  "ruleLadder", "ruleBetween", "ruleProof", "ruleUnknown", "ruleLegal", "noRanking",
  "helpDontKnow", "helpNotApplicable", "helpUnanswered", "readingsHelp", "gainsHelp", "brakesHelp",
] as const;

export type Sentence = (typeof SENTENCES)[number];
