// A question made ready to be asked in one language, to one body, beside its other answers. Everything a form, a
// summary or a printed page needs, and nothing of the rest of the questionnaire: a browser receives this and no more.

import type { Answers } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import { typeOf } from "../questions/question-types.ts";
import {
  type FieldSheet,
  type FieldWords,
  fieldSheets,
  labelled,
  type OptionWords,
} from "../survey/field-sheet.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import { listEntries } from "../survey/list-entries.ts";
import { isIndicator, type SurveyModel } from "../survey/survey-model.ts";
import type { QuestionText, Texts } from "../survey/texts.schema.ts";
import { mayBeNotApplicable } from "./not-applicable.ts";

/** "never": the definition does not allow it; "not-now": it would, were no competence at stake held. */
export type NotApplicableRule = "never" | "not-now" | "allowed";

export interface QuestionSheet {
  readonly question: Question;
  readonly words: Pick<QuestionText, "short" | "question" | "why" | "help" | "legal" | "evidence" | "unit">;
  /** What each level 0-4 means; empty for a question that is not scored. */
  readonly levels: readonly OptionWords[];
  /** Options of a yes/no, several-choice, opinion or ranking question. */
  readonly options: readonly OptionWords[];
  readonly fields: readonly FieldSheet[];
  /** Labels of the roles best placed to answer, best first. */
  readonly roles: readonly string[];
  readonly dontKnow: boolean;
  readonly notApplicable: NotApplicableRule;
}

export interface Asked {
  readonly model: SurveyModel;
  readonly texts: Texts;
  /** Those on the path. */
  readonly answers: Answers;
  /** Communes of the body, empty when it has none. */
  readonly communes: readonly OptionWords[];
}

export function questionSheet(asked: Asked, question: Question): QuestionSheet {
  const text = asked.texts.questions[question.id] ?? { short: question.id, question: question.id };
  return {
    question,
    words: wordsOf(text),
    levels: isIndicator(question) ? labelled(Object.keys(text.levels ?? {}), text.levels) : [],
    options: labelled(typeOf(question).options(question), text.options),
    fields: fieldSheets(
      fieldsOf(asked.model, question),
      fieldTextsOf(asked.texts, question),
      fieldWords(asked, question),
    ),
    roles: question.ask.map((role) => asked.texts.roles[role]?.label ?? role),
    dontKnow: isIndicator(question) || ("dontKnow" in question && question.dontKnow === true),
    notApplicable: notApplicableRule(question, asked.answers),
  };
}

function wordsOf({
  short,
  question,
  why,
  help,
  legal,
  evidence,
  unit,
}: QuestionText): QuestionSheet["words"] {
  const words = { short, question, why, help, legal, evidence, unit };
  return Object.fromEntries(
    Object.entries(words).filter(([, text]) => text !== undefined),
  ) as QuestionSheet["words"];
}

function notApplicableRule(question: Question, answers: Answers): NotApplicableRule {
  if (!("notApplicable" in question) || question.notApplicable === undefined) return "never";
  return mayBeNotApplicable(question, answers) ? "allowed" : "not-now";
}

function fieldTextsOf(texts: Texts, question: Question): NonNullable<QuestionText["fields"]> {
  const text = texts.questions[question.id];
  const own = typeOf(question).ownFields(question);
  switch (own.kind) {
    case "none":
      return {};
    case "one":
      return text?.field === undefined ? {} : { [own.field.id]: text.field };
    case "several":
      return text?.fields ?? {};
    case "set":
      return { ...texts.fieldSets?.[own.set], ...text?.fields };
  }
}

function fieldWords(asked: Asked, question: Question): FieldWords {
  const { model, texts } = asked;
  return {
    units: texts.units ?? {},
    optionsFrom: (source, fieldId) => {
      switch (source.kind) {
        case "communes":
          return asked.communes;
        case "levers":
          return model.levers.map(({ id }) => ({ id, label: texts.levers[id]?.title ?? id }));
        case "section":
          return questionsOf(asked, source.section);
        case "entries":
          return listEntries(model, asked.answers, source.question);
        case "question":
          return ownOptions(asked, question, fieldId);
        case "siblings":
          return [];
      }
    },
  };
}

function questionsOf({ model, texts }: Asked, sectionId: string): readonly OptionWords[] {
  const section = model.sections.find(({ id }) => id === sectionId);
  return (section?.questions ?? []).map(({ id }) => ({ id, label: texts.questions[id]?.short ?? id }));
}

function ownOptions({ texts }: Asked, question: Question, fieldId: string): readonly OptionWords[] {
  const given = typeOf(question).fieldOptions(question)[fieldId] ?? [];
  return labelled(given, texts.questions[question.id]?.fieldOptions?.[fieldId]);
}
