// Our answers as SurveyJS data, flattened to its names: what a page made with it would hold after the same clicks.
import type { Answer, Answers } from "../../app/domain/questions/answer.ts";
import type { Question } from "../../app/domain/questions/question.schema.ts";
import type { SurveyModel } from "../../app/domain/survey/survey-model.ts";
import { surveyJsName } from "./surveyjs-names.ts";
import { reasonName, stateName, VOTES } from "./surveyjs-questions.ts";

type Data = Readonly<Record<string, unknown>>;

/** Only questions that the questionnaire has. */
export function surveyJsData(model: SurveyModel, answers: Answers): Data {
  const pairs = [...model.questions.values()].map((question) => dataOf(question, answers[question.id]));
  return Object.assign({}, ...pairs) as Data;
}

function dataOf(question: Question, answer: Answer | undefined): Data {
  const name = surveyJsName(question.id);
  if (answer === undefined || answer.state === "unanswered") return {};
  if (answer.state === "dk") return { [stateName(question)]: "dk" };
  if (answer.state === "na") return { [stateName(question)]: "na", [reasonName(question)]: answer.reason };
  return valueData(question, name, answer.value);
}

function valueData(question: Question, name: string, value: unknown): Data {
  switch (question.type) {
    case "multi":
      return { [name]: (value as readonly string[]).length === 0 ? ["none"] : value };
    case "likert":
      return { [name]: countsOf(value as readonly unknown[]) };
    case "group":
      return recordData(value as Data, name);
    case "list":
      return { [name]: (value as readonly Data[]).map(entryData) };
    case "ranking":
      return rankingData(name, value as { readonly ranked: unknown; readonly other?: unknown });
    case "ladder":
    case "percent":
    case "yesno":
    case "value":
      return fieldData(name, value);
  }
}

function rankingData(
  name: string,
  { ranked, other }: { readonly ranked: unknown; readonly other?: unknown },
): Data {
  return { [name]: ranked, ...(other !== undefined && { [surveyJsName(name, "other")]: other }) };
}

function countsOf(votes: readonly unknown[]): Data {
  return Object.fromEntries(
    VOTES.map((vote) => [`n${vote}`, votes.filter((each) => String(each) === vote).length]),
  );
}

/** Our entries carry a stable id of their own; SurveyJS knows rows by their place. */
function entryData({ id: _, ...fields }: Data): Data {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([id, value]) => fieldData(surveyJsName(id), value)),
  ) as Data;
}

function recordData(fields: Data, prefix: string): Data {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([id, value]) => fieldData(surveyJsName(prefix, id), value)),
  ) as Data;
}

function fieldData(name: string, value: unknown): Data {
  if (Array.isArray(value)) return { [name]: value.map((item) => (isRecord(item) ? entryData(item) : item)) };
  if (!isRecord(value)) return { [name]: value };
  if (!("choice" in value)) return recordData(value, name);
  return { [name]: value["choice"], ...("more" in value && { [surveyJsName(name, "more")]: value["more"] }) };
}

function isRecord(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
