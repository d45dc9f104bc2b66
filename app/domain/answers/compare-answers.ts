// Two people changed the same answer: which parts differ, and what comes out of their choice, part by part.
import type { FieldRecord } from "../fields/field-value.ts";
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
/** "both" is for texts, evidence and lists of entries; it means "mine" where two things cannot stand together. */
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

/**
 * The entries of two lists: mine as they are, then those that only the other version has. Undefined where one of them is
 * no list of entries.
 */
export function bothEntries(mine: Answer, theirs: Answer): readonly FieldRecord[] | undefined {
  const [own, others] = [entriesOf(mine), entriesOf(theirs)];
  if (own === undefined || others === undefined) return undefined;
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !known.has(id))];
}

function entriesOf(answer: Answer): readonly FieldRecord[] | undefined {
  if (answer.state !== "answered" || !Array.isArray(answer.value)) return undefined;
  const rows: readonly unknown[] = answer.value;
  return rows.every(isEntry) ? rows : undefined;
}

function isEntry(row: unknown): row is FieldRecord {
  return typeof row === "object" && row !== null && "id" in row;
}

function combineAnswers(mine: Answer, theirs: Answer, choices: Choices): Answer {
  const entries = choices.answer === "both" ? bothEntries(mine, theirs) : undefined;
  if (entries !== undefined) return { state: "answered", value: entries };
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
