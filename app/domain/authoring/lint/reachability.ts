// Every part of a questionnaire can be reached by someone: for each condition, answers are tried until one opens it.
// Only the questions that the condition depends on are tried, directly or through the conditions of those.

import { evaluateCondition } from "../../branching/evaluate-condition.ts";
import type { Answer } from "../../questions/answer.ts";
import type { Condition } from "../../questions/condition.schema.ts";
import type { Finding } from "../../survey/finding.ts";
import type { SurveyDefinition } from "../../survey/survey-model.ts";
import { conditionParts, isVariable, variablesOf } from "./condition-parts.ts";
import { type Literal, possibleAnswers } from "./possible-answers.ts";
import { conditionPlaces, inSurvey, type QuestionPlace, questionPlaces } from "./report.ts";

/** Enough for a dozen yes/no questions in one condition. */
const ATTEMPTS_MAX = 50_000;

interface Tried {
  readonly place: QuestionPlace;
  readonly answers: readonly (Answer | undefined)[];
}

export function lintReachability({ survey }: SurveyDefinition): readonly Finding[] {
  const places = new Map(questionPlaces(survey).map((place) => [place.question.id, place]));
  const compared = literalsByQuestion(conditionPlaces(survey).map(({ condition }) => condition));
  return conditionPlaces(survey).flatMap(({ condition, path, section }) => {
    const wanted = section?.visibleIf === undefined ? [condition] : [section.visibleIf, condition];
    const tried = dependencies(wanted, places).map(
      (place): Tried => ({
        place,
        answers: possibleAnswers(place.question, compared.get(place.question.id) ?? []),
      }),
    );
    const found = search(tried, wanted);
    if (found === "found") return [];
    if (found === "none")
      return [
        inSurvey("reachable", path, "No answers make this condition true: what it opens is never seen."),
      ];
    return [
      {
        ...inSurvey(
          "reachable",
          path,
          "This condition depends on too many answers to prove that it can be true; try to simplify it.",
        ),
        severity: "advice" as const,
      },
    ];
  });
}

/** In the order of the questionnaire. */
function dependencies(
  conditions: readonly Condition[],
  places: ReadonlyMap<string, QuestionPlace>,
): readonly QuestionPlace[] {
  const known = new Map<string, QuestionPlace>();
  const waiting = conditions.flatMap(variablesOf);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const place = places.get(id);
    if (place === undefined || known.has(id)) continue;
    known.set(id, place);
    waiting.push(...conditionsOn(place).flatMap(variablesOf));
  }
  return [...known.values()].sort((a, b) => a.order - b.order);
}

function conditionsOn({ section, question }: QuestionPlace): readonly Condition[] {
  return [section.visibleIf, question.visibleIf].filter((condition) => condition !== undefined);
}

/** Tries the questions one after the other; a question that is not on the path has no answer to try. */
function search(tried: readonly Tried[], wanted: readonly Condition[]): "found" | "none" | "too many" {
  let attempts = 0;
  const holds = (conditions: readonly Condition[], answers: Readonly<Record<string, Answer>>): boolean =>
    conditions.every((condition) => evaluateCondition(condition, answers));
  const from = (index: number, answers: Readonly<Record<string, Answer>>): boolean => {
    const next = tried[index];
    if (next === undefined) {
      attempts += 1;
      return holds(wanted, answers);
    }
    if (attempts > ATTEMPTS_MAX) return false;
    const { place } = next;
    const choices = holds(conditionsOn(place), answers) ? next.answers : [undefined];
    return choices.some((answer) =>
      from(index + 1, answer ? { ...answers, [place.question.id]: answer } : answers),
    );
  };
  if (from(0, {})) return "found";
  return attempts > ATTEMPTS_MAX ? "too many" : "none";
}

function literalsByQuestion(conditions: readonly Condition[]): ReadonlyMap<string, readonly Literal[]> {
  const literals = new Map<string, Literal[]>();
  for (const { operands } of conditions.flatMap((condition) => conditionParts(condition, [])))
    for (const { var: id } of operands.filter(isVariable)) {
      const written = operands.flat().filter((operand) => typeof operand !== "object");
      literals.set(id, [...(literals.get(id) ?? []), ...written]);
    }
  return literals;
}
