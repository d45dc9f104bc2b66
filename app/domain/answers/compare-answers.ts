// Two people changed the same answer: which parts differ, and what comes out of their choice, part by part.
import type { Answer, Evidence } from "../questions/answer.ts";
import type { AnswerContent } from "./answer-content.ts";
import { canonical } from "./fingerprint.ts";

export const CONTENT_PARTS = [
  "answer",
  "reason",
  "confidence",
  "publicText",
  "workingNote",
  "evidence",
] as const;
export type ContentPart = (typeof CONTENT_PARTS)[number];
/** "both" is for texts and evidence; it means "mine" where two things cannot stand together. */
export type Choice = "mine" | "theirs" | "both";
export type Choices = Readonly<Partial<Record<ContentPart, Choice>>>;

/** In the order of the form; empty when nothing differs. A reason differs only where both say "not applicable". */
export function changedFields(mine: AnswerContent, theirs: AnswerContent): readonly ContentPart[] {
  return CONTENT_PARTS.filter((part) => {
    const pair = [partOf(mine, part), partOf(theirs, part)];
    return !pair.includes(undefined) && canonical(pair[0]) !== canonical(pair[1]);
  });
}

/** A part without a choice is mine. The result is validated like any answer: two texts together may be too long. */
export function combine(mine: AnswerContent, theirs: AnswerContent, choices: Choices): AnswerContent {
  const side = (part: ContentPart): AnswerContent => (choices[part] === "theirs" ? theirs : mine);
  const text = (part: "publicText" | "workingNote"): string =>
    choices[part] === "both" ? bothTexts(mine[part], theirs[part]) : side(part)[part];
  return {
    answer: combineAnswers(mine.answer, theirs.answer, choices),
    confidence: side("confidence").confidence,
    publicText: text("publicText"),
    workingNote: text("workingNote"),
    evidence:
      choices.evidence === "both" ? bothLinks(mine.evidence, theirs.evidence) : side("evidence").evidence,
  };
}

/** Undefined where the content has no such part. */
function partOf(content: AnswerContent, part: ContentPart): unknown {
  const { answer } = content;
  if (part === "answer") return answer.state === "na" ? { state: "na" } : answer;
  if (part === "reason") return answer.state === "na" ? answer.reason : undefined;
  return content[part];
}

function combineAnswers(mine: Answer, theirs: Answer, choices: Choices): Answer {
  if (mine.state !== "na" || theirs.state !== "na") return choices.answer === "theirs" ? theirs : mine;
  if (choices.reason === "both") return { state: "na", reason: bothTexts(mine.reason, theirs.reason) };
  return choices.reason === "theirs" ? theirs : mine;
}

/** One under the other, mine first; a text that is the same or empty is not repeated. */
function bothTexts(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return mine === "" || theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}

/** Mine first; a link that both have is kept once, with my title. */
function bothLinks(mine: readonly Evidence[], theirs: readonly Evidence[]): readonly Evidence[] {
  const known = new Set(mine.map(({ url }) => url));
  return [...mine, ...theirs.filter(({ url }) => !known.has(url))];
}
