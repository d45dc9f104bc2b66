// The words of a questionnaire by the id of what they name. An id without words shows as itself, never as nothing.
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { FieldText, Texts } from "../domain/survey/texts.schema.ts";

export interface SurveyNames {
  readonly question: (id: string) => string;
  readonly section: (id: string) => string;
  readonly lever: (id: string) => string;
  readonly role: (id: string) => string;
  /** Name of a maturity level, 1 to 5. */
  readonly level: (level: number) => string;
  readonly levelMeaning: (level: number) => string;
  readonly field: (question: string, field: string) => string;
  /** What one step of a field of levels says, a brake's intensity for instance. */
  readonly step: (question: string, field: string, step: number) => string;
  /** What one option of a field of choices says. */
  readonly option: (question: string, field: string, option: string) => string;
}

export function surveyNames(model: SurveyModel, texts: Texts): SurveyNames {
  const maturity = (level: number) =>
    texts.maturityLevels[model.survey.maturityLevels.find((one) => one.level === level)?.id ?? ""];
  return {
    question: (id) => texts.questions[id]?.short ?? id,
    section: (id) => texts.sections[id]?.title ?? id,
    lever: (id) => texts.levers[id]?.title ?? id,
    role: (id) => texts.roles[id]?.label ?? id,
    level: (level) => maturity(level)?.label ?? String(level),
    levelMeaning: (level) => maturity(level)?.description ?? "",
    field: (question, field) => fieldText(model, texts, { question, field })?.label ?? field,
    step: (question, field, step) =>
      fieldText(model, texts, { question, field })?.levels?.[step] ?? String(step),
    option: (question, field, option) =>
      fieldText(model, texts, { question, field })?.options?.[option] ?? option,
  };
}

/** A field is worded by its question, or with the field set that several questions share. */
function fieldText(
  model: SurveyModel,
  texts: Texts,
  { question, field }: { readonly question: string; readonly field: string },
): FieldText | undefined {
  const asked = model.questions.get(question);
  const shared =
    asked && "fields" in asked && "set" in asked.fields ? texts.fieldSets?.[asked.fields.set] : undefined;
  return texts.questions[question]?.fields?.[field] ?? shared?.[field];
}
