// A condition speaks of earlier questions only (so that there is no cycle and a page never changes what came before it),
// and compares each with something that it can be answered.
import type { AnswerKind } from "../../questions/answer-kind.ts";
import type { Operand } from "../../questions/condition.schema.ts";
import { typeOf } from "../../questions/question-types.ts";
import type { Finding } from "../../survey/finding.ts";
import type { SurveyDefinition } from "../../survey/survey-model.ts";
import { type ConditionPart, conditionParts, isVariable } from "./condition-parts.ts";
import { conditionPlaces, inSurvey, type QuestionPlace, questionPlaces } from "./report.ts";

type Places = ReadonlyMap<string, QuestionPlace>;
const ORDERED = new Set(["<", "<=", ">", ">="]);

export function lintConditions({ survey }: SurveyDefinition): readonly Finding[] {
  const places: Places = new Map(questionPlaces(survey).map((place) => [place.question.id, place]));
  return conditionPlaces(survey).flatMap(({ condition, path, before }) =>
    conditionParts(condition, path).flatMap((part) => [
      ...wrongVariables(part, places, before),
      ...wrongValues(part, places),
    ]),
  );
}

function wrongVariables(part: ConditionPart, places: Places, before: number): readonly Finding[] {
  const names = part.operands.filter(isVariable).map((operand) => operand.var);
  if (names.length === 0)
    return [inSurvey("known-question", part.path, "This compares two written values: it never changes.")];
  return names.flatMap((id) => {
    const place = places.get(id);
    if (place === undefined) return [inSurvey("known-question", part.path, `No question is called "${id}".`)];
    if (place.order < before) return [];
    return [
      inSurvey(
        "earlier-question",
        part.path,
        `"${id}" is asked at this place or later; a condition may only look back.`,
      ),
    ];
  });
}

/** Values are checked against the one question that the comparison names; two questions compared are left alone. */
function wrongValues(part: ConditionPart, places: Places): readonly Finding[] {
  const variables = part.operands.filter(isVariable);
  const place = variables.length === 1 && variables[0] ? places.get(variables[0].var) : undefined;
  if (place === undefined || part.operator === "!!") return [];
  const message = wrongComparison(part, typeOf(place.question).answerKind(place.question));
  return message === undefined
    ? []
    : [inSurvey("comparable-value", part.path, `"${place.question.id}": ${message}`)];
}

function wrongComparison({ operator, operands }: ConditionPart, kind: AnswerKind): string | undefined {
  const [left, right] = operands as readonly [Operand, Operand];
  if (kind.kind === "record") return `its answer has several parts; only {"!!": …} can be asked of it.`;
  if (kind.kind === "several") {
    const isMembership = operator === "in" && isVariable(right);
    return isMembership
      ? wrongLiteral(left, kind)
      : `several options may be ticked; write {"in": ["option", {"var": …}]}.`;
  }
  return wrongWithOneValue(operator, isVariable(left) ? right : left, kind);
}

function wrongWithOneValue(operator: string, value: Operand, kind: AnswerKind): string | undefined {
  if (operator === "in")
    return Array.isArray(value)
      ? firstWrong(value, kind)
      : `write {"in": [{"var": …}, ["option", "option"]]}.`;
  if (ORDERED.has(operator) && kind.kind === "one")
    return "options have no order; compare them with == or in.";
  return wrongLiteral(value, kind);
}

function firstWrong(values: readonly Operand[], kind: AnswerKind): string | undefined {
  return values.map((value) => wrongLiteral(value, kind)).find((message) => message !== undefined);
}

function wrongLiteral(value: Operand, kind: AnswerKind): string | undefined {
  return isComparable(value, kind) ? undefined : `${JSON.stringify(value)} is not ${EXPECTED[kind.kind]}.`;
}

const EXPECTED: Readonly<Record<AnswerKind["kind"], string>> = {
  number: "a number that it can be",
  one: "one of its options",
  several: "one of its options",
  day: `a date such as "2026-03-31"`,
  month: `a month such as "2026-03"`,
  text: "a text",
  record: "something to compare it with",
};

function isComparable(value: Operand, kind: AnswerKind): boolean {
  switch (kind.kind) {
    case "number":
      return typeof value === "number" && value >= kind.min && value <= kind.max;
    case "one":
    case "several":
      return typeof value === "string" && (kind.ids?.includes(value) ?? true);
    case "day":
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
    case "month":
      return /^\d{4}-\d{2}$/.test(String(value));
    case "text":
    case "record":
      return typeof value === "string";
  }
}
