// The one validation of an answer, used by the page in the browser, by the action behind it, and for answers read from
// a file. It takes what `readAnswerForm` read, or a stored content, and gives a content fit to be stored; messages are
// keys (`ANSWER_MESSAGES`), and their place is told by `answerProblems`.
import { z } from "zod/mini";
import type { AnswerMessage } from "../fields/answer-messages.ts";
import type { OptionLists } from "../fields/option-lists.types.ts";
import { textSchema } from "../fields/text-schema.ts";
import { type Answer, CONFIDENCES } from "../questions/answer.ts";
import { isRequired } from "../questions/is-required.ts";
import type { Question } from "../questions/question.schema.ts";
import type { ValueContext } from "../questions/question-form.ts";
import { formOf } from "../questions/question-forms.ts";
import type { AnswerContent } from "./answer-content.ts";
import { evidenceSchema } from "./evidence-schema.ts";

export const REASON_MAX = 500;
const PUBLIC_TEXT_MAX = 1000;
const WORKING_NOTE_MAX = 2000;

/** What the validation of a question depends on, beside the question; made by `answerContext`. */
export interface AnswerContext extends ValueContext {
  readonly mayBeNotApplicable: boolean;
}

type ContentSchema = z.ZodMiniType<AnswerContent>;

/** Schemas already made, by question and options: making one costs much more than using it. */
const made = new WeakMap<Question, WeakMap<OptionLists, Map<string, ContentSchema>>>();

export function answerContentSchema(question: Question, context: AnswerContext): ContentSchema {
  const byOptions = made.get(question) ?? new WeakMap<OptionLists, Map<string, ContentSchema>>();
  const byRules = byOptions.get(context.options) ?? new Map<string, ContentSchema>();
  const rules = `${context.mayBeNotApplicable} ${context.draft}`;
  const schema = byRules.get(rules) ?? makeContentSchema(question, context);
  made.set(question, byOptions.set(context.options, byRules.set(rules, schema)));
  return schema;
}

function makeContentSchema(question: Question, context: AnswerContext): ContentSchema {
  return z.strictObject({
    answer: answerSchema(question, context),
    confidence: z.nullable(z.enum(CONFIDENCES, "errors.unknownOption")),
    publicText: textSchema(PUBLIC_TEXT_MAX),
    workingNote: textSchema(WORKING_NOTE_MAX),
    evidence: evidenceSchema(),
  }) as ContentSchema;
}

/** The last three states come only from a form that says two things at once. */
function answerSchema(question: Question, context: AnswerContext): z.ZodMiniType<Answer> {
  const states = z.discriminatedUnion(
    "state",
    [
      z.strictObject({
        state: z.literal("answered"),
        value: formOf(question).valueSchema(question, context),
      }),
      dontKnowSchema(question),
      notApplicableSchema(context),
      unansweredSchema(question, context),
      refusedState("state-and-value", "errors.keepOne", []),
      refusedState("none-and-some", "errors.noneAndSome", ["value"]),
      refusedState("reason-alone", "errors.reasonAlone", ["reason"]),
    ],
    { error: "errors.unknownOption" },
  );
  return states as z.ZodMiniType<Answer>;
}

export function offersDontKnow(question: Question): boolean {
  return "weight" in question || question.dontKnow === true;
}

function dontKnowSchema(question: Question) {
  const isOffered = offersDontKnow(question);
  return z
    .strictObject({ state: z.literal("dk") })
    .check(z.refine(() => isOffered, { error: "errors.unknownOption" }));
}

function notApplicableSchema({ mayBeNotApplicable }: AnswerContext) {
  const reason = textSchema(REASON_MAX).check(
    z.refine((text) => text !== "", { error: "errors.reasonRequired" }),
  );
  return z
    .strictObject({ state: z.literal("na"), reason })
    .check(z.refine(() => mayBeNotApplicable, { error: "errors.notApplicableRefused" }));
}

function unansweredSchema(question: Question, { draft }: AnswerContext) {
  const mayBeEmpty = draft || !isRequired(question);
  return z
    .strictObject({ state: z.literal("unanswered") })
    .check(z.refine(() => mayBeEmpty, { error: "errors.answerRequired" }));
}

function refusedState<State extends string>(state: State, error: AnswerMessage, path: string[]) {
  return z.looseObject({ state: z.literal(state) }).check(z.refine(() => false, { error, path }));
}
