// From a posted question page to a content fit to be stored, or to what is wrong with it. Reads no clock and writes
// nothing.
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import { answerContext } from "../domain/answers/answer-context.ts";
import { type AnswerProblem, answerProblems } from "../domain/answers/answer-problems.ts";
import { answerContentSchema } from "../domain/answers/answer-schema.ts";
import type { SaveMeta } from "../domain/answers/decide-save.ts";
import { type AnswerFormInput, readAnswerForm } from "../domain/answers/read-answer-form.ts";
import { pathAnswers } from "../domain/branching/journey.ts";
import type { FormEntries } from "../domain/fields/form-entries.ts";
import type { Question } from "../domain/questions/question.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { OpenAssessment } from "./find-assessment.server.ts";

export interface PostedAnswer {
  readonly question: Question;
  /** Names without the prefix of a page that shows several questions. */
  readonly entries: FormEntries;
  readonly meta: SaveMeta;
}
export interface InvalidAnswer {
  readonly code: "INVALID";
  readonly problems: readonly AnswerProblem[];
}
type Parsed = Result<AnswerContent, InvalidAnswer>;
type Schema = ReturnType<typeof answerContentSchema>;

/**
 * What was typed is read once, and judged again only by other rules: options that another answer gave or took. So a
 * transaction finds ready what was parsed ahead of it.
 */
interface Reading {
  readonly question: Question;
  readonly input: AnswerFormInput;
  readonly schema: Schema;
  readonly parsed: Parsed;
}
const readings = new WeakMap<FormEntries, Reading>();

export function parsePosted(opened: OpenAssessment, posted: PostedAnswer): Parsed {
  const { question, entries, meta } = posted;
  // A page that its person has not finished: what is required may still be missing.
  const context = contextOf(opened, question, meta.intent === "autosave");
  const schema = answerContentSchema(question, context);
  const last = readings.get(entries);
  const known = last?.question === question ? last : undefined;
  if (known?.schema === schema) return known.parsed;
  const input = known?.input ?? readAnswerForm(question, context.fields, entries);
  const parsed = judge(question, schema, input);
  readings.set(entries, { question, input, schema, parsed });
  return parsed;
}

/** Whether a content could be posted as it is. */
export function isComplete(opened: OpenAssessment, question: Question, content: AnswerContent): boolean {
  return answerContentSchema(question, contextOf(opened, question, false)).safeParse(content).success;
}

function contextOf({ model, answers, path, assessment }: OpenAssessment, question: Question, draft: boolean) {
  const communes = assessment.body.communes.map(({ insee }) => insee);
  return answerContext(model, question, { answers: pathAnswers(path, answers), communes, draft });
}

function judge(question: Question, schema: Schema, input: AnswerFormInput): Parsed {
  const parsed = schema.safeParse(input);
  return parsed.success
    ? accepted(parsed.data)
    : refused({ code: "INVALID", problems: answerProblems(question, parsed.error.issues) });
}
