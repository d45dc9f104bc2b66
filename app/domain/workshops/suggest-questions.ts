// Which questions a workshop should talk about: those on which people differ, that weigh much, and whose answer nobody is sure of
// (workshop C1, features 27). The product of the three orders them; each is told, so that nobody has to believe the order.
import type { Confidence } from "../questions/answer.ts";

export interface Discussable {
  readonly id: string;
  readonly weight: number;
  /** Steps between the opinions that lie farthest apart, or between the medians of métropole and communes: 0 to 4. */
  readonly range: number;
  /** Null while there is no answer. */
  readonly confidence: Confidence | null;
  readonly isAnswered: boolean;
}

/** Every one that holds. apart: opinions differ by two steps at least. heavy: it weighs more than most. */
export type WhyTalk = "apart" | "heavy" | "unsure" | "unanswered";

export interface Suggested {
  readonly id: string;
  readonly why: readonly WhyTalk[];
}

const APART = 2;
/** Unanswered stands for the least sure; without a word on it, an answer is worth what an estimate is. */
const DOUBT: Readonly<Record<Confidence, number>> = { proven: 1, known: 1.5, estimate: 2 };
const UNANSWERED = 2.5;

/** At most `most`, the first ones first; ties stay in the order in which they are given, that of the questionnaire. None for who has nothing to talk about. */
export function suggestQuestions(questions: readonly Discussable[], most: number): readonly Suggested[] {
  const usual = medianOf(questions.map(({ weight }) => weight));
  return questions
    .map((question) => ({ question, why: whyTalk(question, usual) }))
    .filter(({ why }) => why.some((reason) => reason !== "heavy"))
    .toSorted((a, b) => urgency(b.question) - urgency(a.question))
    .slice(0, most)
    .map(({ question, why }) => ({ id: question.id, why }));
}

function urgency({ range, weight, confidence, isAnswered }: Discussable): number {
  return (1 + range) * weight * (isAnswered ? DOUBT[confidence ?? "estimate"] : UNANSWERED);
}

function whyTalk(question: Discussable, usual: number): readonly WhyTalk[] {
  const { range, weight, confidence, isAnswered } = question;
  const holds: readonly (readonly [WhyTalk, boolean])[] = [
    ["apart", range >= APART],
    ["heavy", weight > usual],
    ["unsure", isAnswered && (confidence === null || confidence === "estimate")],
    ["unanswered", !isAnswered],
  ];
  return holds.flatMap(([reason, isSo]) => (isSo ? [reason] : []));
}

/** The upper one of two in the middle; 0 for none. */
function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
