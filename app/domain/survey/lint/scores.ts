// Every value of a scored question gives a level, in order; every axis is scored by a question that everyone meets.
import type { Finding } from "../finding.ts";
import type { Indicator } from "../question.schema.ts";
import type { Survey } from "../survey.schema.ts";
import { isIndicator, type SurveyDefinition } from "../survey-model.ts";
import { inSurvey, type Path, questionPlaces } from "./report.ts";

export function lintScores({ survey }: SurveyDefinition): readonly Finding[] {
  const indicators = questionPlaces(survey).flatMap(({ question, path }) =>
    isIndicator(question) ? wrongLevels(question, path) : [],
  );
  return [
    ...indicators,
    ...dimensionsWithoutScore(survey),
    ...wrongMaturityLevels(survey),
    ...wrongLanes(survey),
  ];
}

function wrongLevels(question: Indicator, path: Path): readonly Finding[] {
  switch (question.type) {
    case "ladder":
      return isRising(question.levels)
        ? []
        : [inSurvey("scored-choices", [...path, "levels"], "The levels of a ladder are [0, 1, 2, 3, 4].")];
    case "percent":
      return wrongSteps(
        question.bands.map(({ from, level }) => ({ start: from, level })),
        [...path, "bands"],
      );
    case "multi":
      return [
        ...wrongSteps(
          question.thresholds.map(({ min, level }) => ({ start: min, level })),
          [...path, "thresholds"],
        ),
        ...(question.thresholds.some(({ min }) => min > question.options.length)
          ? [
              inSurvey(
                "scored-choices",
                [...path, "thresholds"],
                "A threshold asks for more boxes than there are.",
              ),
            ]
          : []),
      ];
    default:
      return isRising(question.options.map(({ level }) => level))
        ? []
        : [
            inSurvey(
              "scored-choices",
              [...path, "options"],
              "List the options from the lowest level to the highest, each with its own level.",
            ),
          ];
  }
}

interface ScoreStep {
  readonly start: number;
  readonly level: number;
}

function wrongSteps(steps: readonly ScoreStep[], path: Path): readonly Finding[] {
  const isComplete =
    steps[0]?.start === 0 &&
    isRising(steps.map(({ start }) => start)) &&
    isRising(steps.map(({ level }) => level));
  return isComplete
    ? []
    : [
        inSurvey(
          "scored-choices",
          path,
          "Start at 0 and rise: each step starts higher and gives a higher level than the one before.",
        ),
      ];
}

/** An axis that some body may not have could not be drawn beside the others. */
function dimensionsWithoutScore(survey: Survey): readonly Finding[] {
  return survey.sections.flatMap((section, s) => {
    if (section.kind !== "dimension") return [];
    const isAlwaysScored =
      section.visibleIf === undefined &&
      section.questions.some((question) => isIndicator(question) && question.visibleIf === undefined);
    return isAlwaysScored
      ? []
      : [
          inSurvey(
            "dimension-scored",
            ["sections", s],
            `The dimension "${section.id}" needs a scored question that no condition hides, and no condition of its own.`,
          ),
        ];
  });
}

function wrongMaturityLevels({ maturityLevels }: Survey): readonly Finding[] {
  const isNumbered = maturityLevels.every(({ level }, index) => level === index + 1);
  const starts = maturityLevels.map(({ from }) => from);
  if (isNumbered && starts[0] === 0 && isRising(starts)) return [];
  return [
    inSurvey(
      "maturity-levels",
      ["maturityLevels"],
      "Number the maturity levels 1, 2, 3… and let each start higher than the one before, the first at 0.",
    ),
  ];
}

/** Each effort leads to exactly one lane: otherwise a lever could be picked twice, or never. */
function wrongLanes({ scoring }: Survey): readonly Finding[] {
  const efforts = scoring.lanes.flatMap((lane) => lane.efforts);
  if (new Set(efforts).size === efforts.length && efforts.length === 3) return [];
  return [inSurvey("lanes", ["scoring", "lanes"], "Put each of the efforts S, M and L in exactly one lane.")];
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? Number.NEGATIVE_INFINITY),
  );
}
