// Our scoring as SurveyJS calculated values: three sums and a score a dimension, then the overall score. Levels are written
// into the sums rather than calculated apart: of the two forms it is the one that SurveyJS runs faster.
// SurveyJS has no null in arithmetic: -1 stands for "no level" and "not evaluated", -2 for "not applicable".
import { FunctionFactory } from "survey-core";
import type { Indicator } from "../../app/domain/questions/question.schema.ts";
import type { Section } from "../../app/domain/survey/survey.schema.ts";
import { isIndicator, type SurveyModel } from "../../app/domain/survey/survey-model.ts";
import { expressionOf } from "./surveyjs-conditions.ts";
import { surveyJsName } from "./surveyjs-names.ts";
import { reasonName, stateName, VOTES } from "./surveyjs-questions.ts";

export const GLOBAL_SCORE = "global_score";

interface CalculatedValue {
  readonly name: string;
  readonly expression: string;
}

/** The one thing that SurveyJS has no expression for. Parameters: number of votes for levels 0 to 4, least number. */
FunctionFactory.Instance.register("lowerMedian", (parameters: readonly unknown[]) => {
  const [n0 = 0, n1 = 0, n2 = 0, n3 = 0, n4 = 0, least = 0] = parameters.map((value) => Number(value ?? 0));
  const votes = [n0, n1, n2, n3, n4].flatMap((count, level) => Array<number>(count).fill(level));
  return votes.length < least ? -1 : (votes[(votes.length - 1) >> 1] ?? -1);
});

export function calculatedValues(model: SurveyModel): readonly CalculatedValue[] {
  return [...model.dimensions.flatMap((section) => dimensionValues(model, section)), globalValue(model)];
}

export function scoreName(dimension: string): string {
  return surveyJsName("score", dimension);
}

function levelOf(indicator: Indicator): string {
  const value = `{${surveyJsName(indicator.id)}}`;
  return `iif(${value} empty, -1, ${levelExpression(indicator, value)})`;
}

function levelExpression(indicator: Indicator, value: string): string {
  switch (indicator.type) {
    case "ladder":
      return `iif(${value} = 'dk' or ${value} = 'na', -1, ${value})`;
    case "yesno":
      return chain(indicator.options.map(({ id, level }) => [`${value} = '${id}'`, level]));
    case "percent":
      return `iif(${value} < 0 or ${value} > 100, -1, ${chain(descending(indicator.bands, (band) => [`${value} >= ${band.from}`, band.level]))})`;
    case "multi":
      return `iif(${value} contains 'none', 0, ${chain(descending(indicator.thresholds, ({ min, level }) => [`${value.replace("}", ".length}")} >= ${min}`, level]))})`;
    case "likert":
      return `lowerMedian(${VOTES.slice(0, 5)
        .map((vote) => value.replace("}", `.n${vote}}`))
        .join(", ")}, ${indicator.minAnswers})`;
  }
}

type Case = readonly [condition: string, level: number];

/** The first condition that holds gives the level. */
function chain(cases: readonly Case[]): string {
  return cases.reduceRight(
    (otherwise, [condition, level]) => `iif(${condition}, ${level}, ${otherwise})`,
    "-1",
  );
}

function descending<T>(steps: readonly T[], caseOf: (step: T) => Case): readonly Case[] {
  return steps.map(caseOf).toReversed();
}

function dimensionValues(model: SurveyModel, section: Section): readonly CalculatedValue[] {
  const indicators = section.questions.filter(isIndicator);
  const [points, known, applicable] = ["points", "known", "applicable"].map((kind) =>
    surveyJsName(kind, section.id),
  );
  const sum = (name: string | undefined, term: (indicator: Indicator) => string) => ({
    name: name ?? "",
    expression: indicators.map(term).join(" + "),
  });
  const share = `{${known}} / {${applicable}} >= ${model.survey.scoring.coverageMin}`;
  const score = `100 * {${points}} / (4 * {${known}})`;
  return [
    sum(
      points,
      (indicator) => `iif(${levelOf(indicator)} >= 0, ${levelOf(indicator)} * ${indicator.weight}, 0)`,
    ),
    sum(known, (indicator) => `iif(${levelOf(indicator)} >= 0, ${indicator.weight}, 0)`),
    sum(applicable, (indicator) => applicableWeight(section, indicator)),
    { name: scoreName(section.id), expression: `iif({${applicable}} = 0, -2, iif(${share}, ${score}, -1))` },
  ];
}

function applicableWeight(section: Section, indicator: Indicator): string {
  const conditions = [section.visibleIf, indicator.visibleIf].flatMap((condition) =>
    condition ? [expressionOf(condition)] : [],
  );
  const applies =
    indicator.notApplicable === undefined
      ? []
      : [`({${stateName(indicator)}} <> 'na' or {${reasonName(indicator)}} empty)`];
  const all = [...conditions, ...applies];
  return all.length === 0 ? String(indicator.weight) : `iif(${all.join(" and ")}, ${indicator.weight}, 0)`;
}

function globalValue({ dimensions }: SurveyModel): CalculatedValue {
  const scores = dimensions.map(({ id }) => `{${scoreName(id)}}`);
  const open = scores.map((score) => `${score} = -1`).join(" or ");
  const sum = scores.map((score) => `iif(${score} >= 0, ${score}, 0)`).join(" + ");
  const count = scores.map((score) => `iif(${score} >= 0, 1, 0)`).join(" + ");
  return { name: GLOBAL_SCORE, expression: `iif(${open}, -1, (${sum}) / (${count}))` };
}
