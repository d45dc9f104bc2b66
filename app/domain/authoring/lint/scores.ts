// Every value of a scored question gives a level, in order; every axis is scored by a question that everyone meets.
import { isRising } from "../../questions/score-steps.ts";
import type { Finding } from "../../survey/finding.ts";
import type { Survey } from "../../survey/survey.schema.ts";
import { isIndicator, type SurveyDefinition } from "../../survey/survey-model.ts";
import { flawsIn, inSurvey, questionPlaces } from "./report.ts";

export function lintScores({ survey }: SurveyDefinition): readonly Finding[] {
  const indicators = questionPlaces(survey).flatMap(({ question, path }) =>
    isIndicator(question) ? flawsIn(question, path) : [],
  );
  return [
    ...indicators,
    ...dimensionsWithoutScore(survey),
    ...wrongMaturityLevels(survey),
    ...wrongLanes(survey),
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
