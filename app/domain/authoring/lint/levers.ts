// Every lever can be proposed to someone, and its prerequisites never run in a circle.

import type { Indicator } from "../../questions/question.schema.ts";
import { scoredTypeOf } from "../../questions/question-types.ts";
import type { Finding } from "../../survey/finding.ts";
import type { Lever } from "../../survey/levers.schema.ts";
import { isIndicator, type SurveyDefinition } from "../../survey/survey-model.ts";
import { inLevers, questionPlaces } from "./report.ts";

export function lintLevers({ survey, levers }: SurveyDefinition): readonly Finding[] {
  const questions = survey.sections.flatMap((section) => section.questions);
  const known = {
    indicators: new Map(questions.filter(isIndicator).map((question) => [question.id, question])),
    brakes: new Set(
      questionPlaces(survey)
        .filter(({ section }) => section.kind === "brakes")
        .map(({ question }) => question.id),
    ),
    roles: new Set(survey.roles.map(({ id }) => id)),
    levers: new Map(levers.map((lever) => [lever.id, lever])),
  };
  return levers.flatMap((lever, index) => {
    const report = (rule: string, key: string, message: string): Finding =>
      inLevers(rule, ["levers", index, key], message);
    return [
      ...(known.roles.has(lever.owner)
        ? []
        : [report("known-role", "owner", `No role is called "${lever.owner}".`)]),
      ...lever.brakes
        .filter((id) => !known.brakes.has(id))
        .map((id) => report("known-brake", "brakes", `No brake is called "${id}".`)),
      ...lever.requires
        .filter((id) => !known.levers.has(id))
        .map((id) => report("known-lever", "requires", `No lever is called "${id}".`)),
      ...(leadsTo(lever.id, lever.requires, known.levers)
        ? [
            report(
              "lever-order",
              "requires",
              "Following its prerequisites leads back to this lever: none of them could be first.",
            ),
          ]
        : []),
      ...(lever.horizon.minMonths > lever.horizon.maxMonths
        ? [report("limits", "horizon", `"minMonths" is above "maxMonths".`)]
        : []),
      ...wrongTriggers(lever, known.indicators).map((message) =>
        report("lever-triggers", "triggers", message),
      ),
    ];
  });
}

function wrongTriggers(lever: Lever, indicators: ReadonlyMap<string, Indicator>): readonly string[] {
  const triggers = Object.entries(lever.triggers);
  if (triggers.length === 0) return ["Nothing calls for this lever: it is never proposed."];
  return triggers.flatMap(([id, level]) => {
    const indicator = indicators.get(id);
    if (indicator === undefined) return [`No scored question is called "${id}".`];
    return lowestLevel(indicator) <= level ? [] : [`No answer to "${id}" gives a level of ${level} or less.`];
  });
}

function lowestLevel(indicator: Indicator): number {
  return Math.min(...scoredTypeOf(indicator).scale(indicator).levels);
}

function leadsTo(target: string, from: readonly string[], levers: ReadonlyMap<string, Lever>): boolean {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === target) return true;
    if (!seen.has(id)) waiting.push(...(levers.get(id)?.requires ?? []));
    seen.add(id);
  }
  return false;
}
