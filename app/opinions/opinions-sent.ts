// What the page of opinions shows after one of its forms was sent and not simply saved: values as they were typed, and
// what to do about them.
import type { FilledQuestion } from "../domain/answers/filled-question.ts";
import type { OwnOpinion } from "../domain/opinions/opinion-page.types.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { askedQuestion } from "../questions/asked-question.ts";
import { controlId } from "../questions/control-id.ts";
import type { AskedQuestion } from "../questions/question-context.ts";
import { controlOf } from "../questions/question-register.ts";
import type { SentQuestion } from "../questions/sent-page.ts";
import { DECISION, REASON } from "./decision-form.tsx";
import type { OpinionErrors, OpinionValues } from "./opinion-form.tsx";
import { opinionText } from "./opinion-text.ts";
import type { StaleAnswers } from "./stale-decision.view.ts";

export interface SentOpinion {
  readonly kind: "opinion";
  readonly values: OpinionValues;
  readonly problem: "NO_CHOICE" | "LONG_COMMENT" | null;
  /** What was saved in between; null where nothing was. */
  readonly stale: OwnOpinion | null;
}
export interface SentDecision {
  readonly kind: "decision";
  readonly sent: SentQuestion;
  readonly reason: string;
  readonly lacksAnswer: boolean;
  readonly lacksReason: boolean;
  readonly stale: StaleAnswers | null;
}
export type OpinionsSent = SentOpinion | SentDecision;

interface SummaryError {
  readonly href: string;
  readonly text: string;
}
interface ReadOpinion {
  readonly values: OpinionValues | null;
  readonly errors: OpinionErrors;
}
interface ReadDecision {
  readonly asked: AskedQuestion;
  readonly reason: string;
  readonly reasonError: string | undefined;
}
export interface ReadSent {
  readonly title: string;
  readonly errors: readonly SummaryError[];
  readonly opinion: ReadOpinion;
  readonly decision: ReadDecision;
}
export interface SentPage {
  readonly official: FilledQuestion;
  readonly rules: QuestionRules;
  readonly sent: OpinionsSent | undefined;
}

const OPINION_PROBLEMS = {
  NO_CHOICE: { name: "answer", href: "#avis-premier", key: "opinions.errors.choice" },
  LONG_COMMENT: { name: "comment", href: "#commentaire", key: "opinions.errors.comment" },
} as const satisfies Readonly<Record<string, { name: keyof OpinionErrors; href: string; key: MessageKey }>>;

export function readSent(page: SentPage, words: Words): ReadSent {
  const opinion = readOpinion(page.sent, words);
  const decision = readDecision(page, words);
  const errors = [...opinion.summary, ...decision.summary];
  return { opinion, decision, errors, title: titleOf(page.sent, errors.length, words) };
}

function titleOf(sent: OpinionsSent | undefined, count: number, { t }: Words): string {
  if (sent?.kind === "opinion" && sent.stale !== null) return t("opinions.stale.title");
  if (sent?.kind === "decision" && sent.stale !== null) return t("opinions.decide.stale.title");
  return t("questions.errors", { count });
}

export function readOpinion(
  sent: OpinionsSent | undefined,
  words: Words,
): ReadOpinion & { readonly summary: readonly SummaryError[] } {
  if (sent?.kind !== "opinion") return { values: null, errors: {}, summary: [] };
  const { values, problem, stale } = sent;
  if (stale !== null) {
    const summary = [{ href: "#avis-premier", text: staleText(stale, words) }];
    return { values: { ...values, version: stale.version }, errors: {}, summary };
  }
  if (problem === null) return { values, errors: {}, summary: [] };
  const { name, href, key } = OPINION_PROBLEMS[problem];
  return { values, errors: { [name]: words.t(key) }, summary: [{ href, text: words.t(key) }] };
}

function staleText({ answer, comment }: OwnOpinion, words: Words): string {
  const said = opinionText(answer, words);
  const both = comment === "" ? said : words.t("opinions.stale.comment", { answer: said, comment });
  return words.t("opinions.stale.text", { answer: both });
}

function readDecision(
  { official, rules, sent }: SentPage,
  words: Words,
): ReadDecision & { readonly summary: readonly SummaryError[] } {
  const decided = sent?.kind === "decision" ? sent : undefined;
  const toAsk = { filled: official, rules, prefix: DECISION, sent: decided?.sent };
  const asked = askedQuestion(toAsk, words);
  const empty = { asked, reason: "", reasonError: undefined, summary: [] };
  if (decided === undefined) return empty;
  const { reason, stale } = decided;
  if (stale !== null) {
    const summary = [{ href: "#comparer", text: words.t("opinions.decide.stale.text") }];
    return { ...empty, asked: { ...asked, version: stale.version }, reason, summary };
  }
  const lacking = decided.lacksAnswer ? { [mainName(asked)]: words.t("opinions.decide.errors.answer") } : {};
  const errors = { ...asked.errors, ...lacking };
  const reasonError = decided.lacksReason ? words.t("opinions.decide.errors.reason") : undefined;
  const ofAnswer = Object.entries(errors).map(([name, text]) => ({
    href: `#${controlId(DECISION + name)}`,
    text,
  }));
  const ofReason = reasonError === undefined ? [] : [{ href: `#${REASON}`, text: reasonError }];
  return { asked: { ...asked, errors }, reason, reasonError, summary: [...ofAnswer, ...ofReason] };
}

function mainName({ sheet: { question } }: AskedQuestion): string {
  return controlOf(question).mainName(question);
}
