// Two people changed the same answer, each on a page that showed the same version of it. What one of them alone changed is
// nobody's conflict: part by part, in a list entry by entry, and in an entry or a group field by field, compared with the
// version that both were shown. A merge of three texts by hand is left to people.
import type { FieldRecord, FieldValue } from "../fields/field-value.ts";
import type { Answer } from "../questions/answer.ts";
import type { QuestionTypeName } from "../questions/question-types.ts";
import type { AnswerContent } from "./answer-content.ts";
import { entriesOf, recordOf } from "./answer-rows.ts";
import { canonical } from "./fingerprint.ts";

/** Equal where nothing is left to choose; where both changed the same thing, each holds what its side made of it. */
export interface Sides<Value> {
  readonly mine: Value;
  readonly theirs: Value;
}
/** With the version that both were shown. */
export interface Versions<Value> extends Sides<Value> {
  readonly base: Value;
}

export function mergeContents(
  type: QuestionTypeName,
  { base, mine, theirs }: Versions<AnswerContent>,
): Sides<AnswerContent> {
  const part = <Name extends keyof AnswerContent>(name: Name): Sides<AnswerContent[Name]> =>
    mergeWhole({ base: base[name], mine: mine[name], theirs: theirs[name] });
  const answer = mergeAnswers(type, { base: base.answer, mine: mine.answer, theirs: theirs.answer });
  const [confidence, publicText, workingNote, evidence] = [
    part("confidence"),
    part("publicText"),
    part("workingNote"),
    part("evidence"),
  ];
  const side = (of: keyof Sides<unknown>): AnswerContent => ({
    answer: answer[of],
    confidence: confidence[of],
    publicText: publicText[of],
    workingNote: workingNote[of],
    evidence: evidence[of],
  });
  return { mine: side("mine"), theirs: side("theirs") };
}

/** Without a look inside: what one side alone changed is as that side has it. */
function mergeWhole<Value>({ base, mine, theirs }: Versions<Value>): Sides<Value> {
  if (isSame(base, mine)) return { mine: theirs, theirs };
  return isSame(base, theirs) ? { mine, theirs: mine } : { mine, theirs };
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function mergeAnswers(type: QuestionTypeName, versions: Versions<Answer>): Sides<Answer> {
  const { base, mine, theirs } = versions;
  if (![mine, theirs].every(isAnsweredOrOpen)) return mergeWhole(versions);
  if (type === "list")
    return bothAnswers(
      mergeLists({ base: entriesOf(base), mine: entriesOf(mine), theirs: entriesOf(theirs) }),
    );
  if (type === "group")
    return bothAnswers(
      mergeRecords({ base: recordOf(base), mine: recordOf(mine), theirs: recordOf(theirs) }),
    );
  return mergeWhole(versions);
}

/** "Don't know" and "not applicable" are said of the whole: nothing stands beside them. */
function isAnsweredOrOpen({ state }: Answer): boolean {
  return state === "answered" || state === "unanswered";
}

function bothAnswers({ mine, theirs }: Sides<FieldRecord | readonly FieldRecord[]>): Sides<Answer> {
  return { mine: answerOf(mine), theirs: answerOf(theirs) };
}

function answerOf(value: FieldRecord | readonly FieldRecord[]): Answer {
  return Object.keys(value).length === 0 ? { state: "unanswered" } : { state: "answered", value };
}

/** Mine in their order, then what the other side added. An entry that one side removed and the other changed stays in question. */
function mergeLists({ base, mine, theirs }: Versions<readonly FieldRecord[]>): Sides<readonly FieldRecord[]> {
  const [known, own, others] = [byId(base), byId(mine), byId(theirs)];
  const merged = [...new Set([...own.keys(), ...others.keys()])].map((id) =>
    mergeEntries({ base: known.get(id), mine: own.get(id), theirs: others.get(id) }),
  );
  return {
    mine: merged.map((entry) => entry.mine).filter((entry) => entry !== undefined),
    theirs: merged.map((entry) => entry.theirs).filter((entry) => entry !== undefined),
  };
}

function byId(entries: readonly FieldRecord[]): ReadonlyMap<unknown, FieldRecord> {
  return new Map(entries.map((entry) => [entry["id"], entry]));
}

function mergeEntries({
  base,
  mine,
  theirs,
}: Versions<FieldRecord | undefined>): Sides<FieldRecord | undefined> {
  if (mine === undefined || theirs === undefined) return mergeWhole({ base, mine, theirs });
  return mergeRecords({ base: base ?? {}, mine, theirs });
}

/** A field that is not there was left empty. */
function mergeRecords({ base, mine, theirs }: Versions<FieldRecord>): Sides<FieldRecord> {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((id) => {
    const merged = mergeWhole({ base: base[id], mine: mine[id], theirs: theirs[id] });
    return { id, ...merged };
  });
  const side = (of: keyof Sides<unknown>): FieldRecord =>
    Object.fromEntries(fields.flatMap(({ id, [of]: value }) => held(id, value)));
  return { mine: side("mine"), theirs: side("theirs") };
}

function held(id: string, value: FieldValue | undefined): readonly (readonly [string, FieldValue])[] {
  return value === undefined ? [] : [[id, value]];
}
