// What a value becomes when options or fields of its question change: what is left of it, and whether something was lost on
// the way. A person confirms what lost something: boxes of which none is left would else say “none of these”.

import type { FieldRecord, FieldValue } from "../fields/field-value.ts";
import type { AnswerValue } from "../questions/answer.ts";
import type { QuestionMove } from "./migration.schema.ts";

export interface MovedValue {
  /** Undefined when nothing of it can be kept. */
  readonly value: AnswerValue | undefined;
  readonly isLess: boolean;
}

type OptionMap = NonNullable<QuestionMove["options"]>;
type FieldMoves = NonNullable<QuestionMove["fields"]>;

export function moveValue(value: AnswerValue, { options, fields }: QuestionMove): MovedValue {
  if (fields !== undefined) return movedFields(value as FieldValue, fields, "");
  return options === undefined ? whole(value) : movedChoice(value, options);
}

function whole(value: AnswerValue): MovedValue {
  return { value, isLess: false };
}

const NOTHING: MovedValue = { value: undefined, isLess: true };

function movedChoice(value: AnswerValue, options: OptionMap): MovedValue {
  if (typeof value === "string") return movedOption(value, options);
  if (Array.isArray(value)) return movedOptions(value as readonly string[], options);
  if (typeof value === "object" && "ranked" in value) {
    const { value: ranked, isLess } = movedOptions(value["ranked"] as readonly string[], options);
    return { value: { ...value, ranked: ranked as readonly string[] }, isLess };
  }
  if (typeof value === "object" && "choice" in value) {
    const choice = nextOption(String(value["choice"]), options);
    return choice === null ? NOTHING : whole({ ...(value as FieldRecord), choice });
  }
  return whole(value);
}

function movedOption(id: string, options: OptionMap): MovedValue {
  const next = nextOption(id, options);
  return next === null ? NOTHING : whole(next);
}

/** Options that merge into one are kept once. */
function movedOptions(ids: readonly string[], options: OptionMap): MovedValue {
  const next = ids.map((id) => nextOption(id, options));
  return { value: [...new Set(next.filter((id) => id !== null))], isLess: next.includes(null) };
}

function nextOption(id: string, options: OptionMap): string | null {
  return Object.hasOwn(options, id) ? (options[id] ?? null) : id;
}

/** Of a record of fields, or of the rows of a list. `parent` names where it stands: "" for the question itself. */
function movedFields(value: FieldValue, fields: FieldMoves, parent: string): MovedValue {
  if (!Array.isArray(value)) return movedRecord(value as FieldRecord, fields, parent);
  const rows = (value as readonly FieldRecord[]).map((row) => movedRecord(row, fields, parent));
  return {
    value: rows.map((row) => row.value as FieldRecord),
    isLess: rows.some(({ isLess }) => isLess),
  };
}

function movedRecord(record: FieldRecord, fields: FieldMoves, parent: string): MovedValue {
  const moved = Object.entries(record).map(
    ([id, value]) => [id, movedField(value, fields, parent === "" ? id : `${parent}.${id}`)] as const,
  );
  const kept = moved.flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value] as const]));
  return {
    value: Object.fromEntries(kept) as FieldRecord,
    isLess: moved.some(([, { isLess }]) => isLess),
  };
}

function movedField(value: FieldValue, fields: FieldMoves, path: string): MovedValue {
  const move = Object.hasOwn(fields, path) ? fields[path] : undefined;
  if (move?.drop === true) return NOTHING;
  if (move?.options !== undefined) return withoutEmptied(movedChoice(value, move.options), value);
  return holdsFields(value) ? movedFields(value, fields, path) : whole(value);
}

/** A field whose boxes are all gone is an empty field. */
function withoutEmptied(moved: MovedValue, before: FieldValue): MovedValue {
  const isEmptied = moved.isLess && Array.isArray(moved.value) && moved.value.length === 0;
  return isEmptied && Array.isArray(before) ? NOTHING : moved;
}

/** A choice with what it asked for is no record of fields; a list of choices holds none. */
function holdsFields(value: FieldValue): boolean {
  if (Array.isArray(value)) return value.every((row) => typeof row === "object");
  return typeof value === "object" && !("choice" in value);
}
