// The first sketch asks one question a dimension, of everyone: with two, a dimension would weigh more than the others in
// ten minutes; with one that may be hidden, its axis would be empty for some. Without any, the sketch says nothing of it.
import { isOfSketch } from "../../sketch/sketch-questions.ts";
import type { Finding } from "../../survey/finding.ts";
import type { Section } from "../../survey/survey.schema.ts";
import type { SurveyDefinition } from "../../survey/survey-model.ts";
import { inSurvey, questionPlaces } from "./report.ts";

export function lintSketch({ survey }: SurveyDefinition): readonly Finding[] {
  return [
    ...survey.sections.flatMap((section, place) => wrongNumber(section, place)),
    ...questionPlaces(survey)
      .filter(({ question }) => isOfSketch(question))
      .filter(({ section, question }) => [section, question].some(mayBeLeftOut))
      .map(({ question, path }) =>
        inSurvey(
          "sketch-always-asked",
          path,
          `"${question.id}" is in the first sketch, so it is asked of everyone: take out "visibleIf" and "notApplicable", or mark another question.`,
        ),
      ),
  ];
}

function wrongNumber(section: Section, place: number): readonly Finding[] {
  const { id, kind, questions } = section;
  const marked = questions.filter(isOfSketch).map((question) => question.id);
  if (kind !== "dimension" || marked.length === 1) return [];
  const path = ["sections", place];
  if (marked.length > 1)
    return [
      inSurvey(
        "sketch-one",
        path,
        `The dimension "${id}" has several questions for the first sketch (${marked.join(", ")}): mark one.`,
      ),
    ];
  const message = `The dimension "${id}" has no question for the first sketch: mark one with "sketch": true.`;
  return [{ ...inSurvey("sketch-one", path, message), severity: "advice" }];
}

function mayBeLeftOut(part: object): boolean {
  return "visibleIf" in part || "notApplicable" in part;
}
