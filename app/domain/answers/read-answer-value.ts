// Reads the value of one answer out of a posted form, by kind of question. Undefined: nothing was filled in.
import type { Field } from "../survey/field.schema.ts";
import type { Question } from "../survey/question.schema.ts";
import { hash } from "./fingerprint.ts";
import type { FormEntries } from "./form-entries.ts";
import { parseNumber } from "./parse-number.ts";
import {
  isBlank,
  type RawRecord,
  type RawValue,
  readField,
  readFields,
  readLevel,
  readNumber,
  readSome,
  readText,
  rowNumbers,
  withoutBlankEnd,
} from "./read-field.ts";
import { VOTES } from "./votes-schema.ts";

const UNKNOWN = new Set(["dk", "na"]);

export function readAnswerValue(
  question: Question,
  fields: readonly Field[],
  entries: FormEntries,
): RawValue | "none-and-some" | undefined {
  switch (question.type) {
    case "ladder":
      return unlessUnknown(readLevel(entries.get("answer")));
    case "yesno":
      return unlessUnknown(readText(entries.get("answer")));
    case "percent":
      return readPercent(entries.get("value"));
    case "multi":
      return readTicked(entries);
    case "likert":
      return readCounts(entries);
    case "value":
      return readField(question.field, `field.${question.field.id}`, entries);
    case "group":
      return unlessBlank(readFields(fields, "field", entries));
    case "list":
      return readEntries(question, fields, entries);
    case "ranking":
      return readRanking(question.max, entries);
  }
}

function unlessUnknown(value: string | number | undefined): string | number | undefined {
  return UNKNOWN.has(String(value)) ? undefined : value;
}

/** "12,5 %" is what many people type. No thousands in a percentage, so that a comma is always the decimal one. */
function readPercent(raw: string | null): RawValue | undefined {
  const text = readText(raw)?.replace(/\s*%$/, "");
  return text === undefined ? undefined : (parseNumber(text) ?? readNumber(text));
}

/** `value` for each box ticked, or `none` to say that there is none. */
function readTicked(entries: FormEntries): RawValue | "none-and-some" | undefined {
  const ticked = readSome(entries.getAll("value"));
  const isNone = entries.get("none") !== null;
  if (ticked !== undefined) return isNone ? "none-and-some" : ticked;
  return isNone ? [] : undefined;
}

/** `count.0` to `count.4` and `count.dk`; blank is zero. */
function readCounts(entries: FormEntries): RawRecord | undefined {
  const counts: Record<string, RawValue> = {};
  for (const vote of VOTES) {
    const count = readNumber(entries.get(`count.${vote}`));
    if (count !== undefined && count !== 0) counts[vote] = count;
  }
  return unlessBlank(counts);
}

/** `entry.N.<field>`, `entry.N.id` and `entry.N.remove`. */
function readEntries(
  question: Extract<Question, { type: "list" }>,
  fields: readonly Field[],
  entries: FormEntries,
): RawValue | undefined {
  const used = new Set(rowNumbers(question.max).map((row) => readText(entries.get(`entry.${row}.id`))));
  const rows = rowNumbers(question.max).map((row) => {
    const name = `entry.${row}`;
    if (entries.get(`${name}.remove`) !== null) return null;
    const record = readFields(fields, name, entries);
    if (isBlank(record)) return null;
    return {
      id: readText(entries.get(`${name}.id`)) ?? newEntryId(String(record[question.title] ?? ""), used),
      ...record,
    };
  });
  const kept = withoutBlankEnd(rows);
  return kept.length > 0 ? kept : undefined;
}

/**
 * Made from the title, so that sending a form twice makes one entry, and an entry removed then replaced by another one
 * is not taken for it by the answers that pointed at it.
 */
function newEntryId(title: string, used: Set<string | undefined>): string {
  const base = `e-${hash(title)}`;
  let id = base;
  for (let copy = 2; used.has(id); copy += 1) id = `${base}-${copy}`;
  used.add(id);
  return id;
}

/** `rank.1` is the first choice; ranks left blank between two choices are closed up. `other` names the option "other". */
function readRanking(max: number, entries: FormEntries): RawRecord | undefined {
  const ranked = rowNumbers(max).flatMap((row) => readText(entries.get(`rank.${row + 1}`)) ?? []);
  const other = readText(entries.get("other"));
  if (ranked.length === 0 && other === undefined) return undefined;
  return other === undefined ? { ranked } : { ranked, other };
}

function unlessBlank(record: RawRecord): RawRecord | undefined {
  return isBlank(record) ? undefined : record;
}
