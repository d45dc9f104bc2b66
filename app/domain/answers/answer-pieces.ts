// What is chosen by itself where two versions of a list or of a group differ: a field, or a whole entry that one side has
// no more. In a form, its name says which ("answer/e-1/objective"), and its choice is made of the pairs of that field.
import type { FieldRecord, FieldValue } from "../fields/field-value.ts";
import type { Answer } from "../questions/answer.ts";
import type { QuestionTypeName } from "../questions/question-types.ts";
import { entriesOf, recordOf } from "./answer-rows.ts";
import { canonical } from "./fingerprint.ts";
import type { Sides } from "./merge-contents.ts";

export interface AnswerPiece {
  /** Id of the entry; null in a group. */
  readonly entry: string | null;
  /** Null for the whole of an entry. */
  readonly field: string | null;
}

/** In the order of mine; empty for a question of another kind, and where one side says nothing of the whole. */
export function answerPieces(
  type: QuestionTypeName,
  { mine, theirs }: Sides<Answer>,
): readonly AnswerPiece[] {
  const [own, others] = [rowsOf(type, mine), rowsOf(type, theirs)];
  const ids = [...new Set([...own.keys(), ...others.keys()])];
  return ids.flatMap((entry): readonly AnswerPiece[] => {
    const [one, other] = [own.get(entry), others.get(entry)];
    if (one === undefined || other === undefined) return [{ entry, field: null }];
    return differingFields(one, other).map((field) => ({ entry, field }));
  });
}

/** What a version says of a piece; undefined for an entry or a field that it does not have. */
export function pieceValue(
  type: QuestionTypeName,
  answer: Answer,
  { entry, field }: AnswerPiece,
): FieldRecord | FieldValue | undefined {
  const row = rowsOf(type, answer).get(entry);
  return field === null ? row : row?.[field];
}

/** "answer/e-1/objective", "answer/e-1/" for a whole entry, "answer//trend" in a group. */
export function pieceName({ entry, field }: AnswerPiece): string {
  return `answer/${entry ?? ""}/${field ?? ""}`;
}

const PIECE = /^answer\/(?<entry>[^/]*)\/(?<field>[^/]*)$/;

/** Undefined for what is no name of a piece. */
export function pieceNamed(name: string): AnswerPiece | undefined {
  const { entry, field } = PIECE.exec(name)?.groups ?? {};
  if (entry === undefined || field === undefined || entry + field === "") return undefined;
  return { entry: entry || null, field: field || null };
}

/** Entries by their id, the fields of a group under null. */
function rowsOf(type: QuestionTypeName, answer: Answer): ReadonlyMap<string | null, FieldRecord> {
  if (type === "group") return new Map([[null, recordOf(answer)]]);
  const entries = type === "list" ? entriesOf(answer) : [];
  return new Map(entries.map((entry) => [String(entry["id"]), entry]));
}

function differingFields(one: FieldRecord, other: FieldRecord): readonly string[] {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].filter((id) => canonical(one[id]) !== canonical(other[id]));
}
