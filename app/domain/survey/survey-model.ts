// A definition made ready to answer, score and recommend: every look-up done once, nothing parsed again.
// Pure and immutable; one model serves every request. Its cost is measured against SurveyJS by `npm run bench`.

import type { Locale } from "../fields/id.schema.ts";
import type { Indicator, Question } from "../questions/question.schema.ts";
import type { Lever } from "./levers.schema.ts";
import type { Section, Survey } from "./survey.schema.ts";
import type { Texts } from "./texts.schema.ts";

/** A questionnaire folder once parsed: structure, levers, and the words in each language. */
export interface SurveyDefinition {
  readonly survey: Survey;
  readonly levers: readonly Lever[];
  readonly texts: Readonly<Partial<Record<Locale, Texts>>>;
}

export interface SurveyModel {
  readonly definition: SurveyDefinition;
  readonly survey: Survey;
  readonly sections: readonly Section[];
  /** Sections of kind `dimension`, in radar order. */
  readonly dimensions: readonly Section[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly sectionOf: ReadonlyMap<string, Section>;
  /** Scored questions in definition order. */
  readonly indicators: readonly Indicator[];
  readonly levers: readonly Lever[];
  readonly leverById: ReadonlyMap<string, Lever>;
}

/** A question has a weight if and only if its type is scored. */
export function isIndicator(question: Question): question is Indicator {
  return "weight" in question;
}

export function compileSurvey(definition: SurveyDefinition): SurveyModel {
  const { survey, levers } = definition;
  const questions = new Map<string, Question>();
  const sectionOf = new Map<string, Section>();
  for (const section of survey.sections)
    for (const question of section.questions) {
      questions.set(question.id, question);
      sectionOf.set(question.id, section);
    }
  return {
    definition,
    survey,
    sections: survey.sections,
    dimensions: survey.sections.filter((section) => section.kind === "dimension"),
    questions,
    sectionOf,
    indicators: [...questions.values()].filter(isIndicator),
    levers,
    leverById: new Map(levers.map((lever) => [lever.id, lever])),
  };
}
