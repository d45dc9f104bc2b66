// A way of several migrations, between a version that was answered and the current one. Versions in between that nobody
// answered are not kept: what those steps do to questions is judged from where the answers come to where they go.

import type { Finding } from "./finding.ts";
import { collisions, reporter } from "./lint-migration.ts";
import type { Migration } from "./migration.schema.ts";
import { answerQuestionAfter } from "./question-after.ts";
import type { SurveyModel } from "./survey-model.ts";

/** `file`: what the findings name. Empty where every question is led to one of its own, or left behind. */
export function lintWay(
  file: string,
  way: readonly Migration[],
  [from, to]: readonly [SurveyModel, SurveyModel],
): readonly Finding[] {
  const report = reporter(file);
  const targets = [...from.questions.keys()].flatMap((id) => {
    const target = answerQuestionAfter(id, way);
    return target === null ? [] : [[id, target] as const];
  });
  const lost = targets.filter(([, target]) => !to.questions.has(target));
  return [
    ...collisions(report, targets),
    ...lost.map(([id, target]) =>
      report(["questions", id], `Version ${to.survey.version} has no question "${target}".`),
    ),
  ];
}
