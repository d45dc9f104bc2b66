// Does everything in a definition agree? One file a family of rules; an empty list means that it may be published.
// Examples and migrations are checked beside it, by `lintExamples` and `lintMigration`.
import type { Finding } from "../survey/finding.ts";
import type { SurveyDefinition } from "../survey/survey-model.ts";
import { lintConditions } from "./lint/conditions.ts";
import { lintFields } from "./lint/fields.ts";
import { lintIds } from "./lint/ids.ts";
import { lintLevers } from "./lint/levers.ts";
import { lintLocales } from "./lint/locales.ts";
import { lintReachability } from "./lint/reachability.ts";
import { lintReferences } from "./lint/references.ts";
import { lintScores } from "./lint/scores.ts";
import { lintSketch } from "./lint/sketch.ts";
import { lintTexts } from "./lint/texts.ts";
import { lintTypography } from "./lint/typography.ts";

const RULES = [
  lintIds,
  lintReferences,
  lintFields,
  lintConditions,
  lintReachability,
  lintScores,
  lintSketch,
  lintLevers,
  lintTexts,
  lintLocales,
  lintTypography,
];

/** In the order of the rules; each rule assumes nothing of the others, so that all is said at once. */
export function lintDefinition(definition: SurveyDefinition): readonly Finding[] {
  return RULES.flatMap((rule) => rule(definition));
}
