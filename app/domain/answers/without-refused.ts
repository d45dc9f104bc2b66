// An answer made of fields, without those that its question refuses: one of them is no reason to lose all the others.

import type { z } from "zod/mini";
import type { FieldRecord, FieldValue } from "../fields/field-value.ts";
import type { AnswerContent } from "./answer-content.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

export interface LessContent {
  readonly content: AnswerContent;
  /** Paths of the fields that were left out, such as "partners.role", each once. */
  readonly left: readonly string[];
}

/** Undefined when something else than a field is refused, and when no field would be left. */
export function withoutRefused(content: AnswerContent, issues: readonly Issue[]): LessContent | undefined {
  const { answer } = content;
  if (answer.state !== "answered") return undefined;
  const paths = issues.flatMap(fieldPaths);
  if (paths.some((path) => !leadsToField(path))) return undefined;
  const value = paths.reduce<FieldValue>((rest, path) => without(rest, path), answer.value as FieldValue);
  if (isEmpty(value)) return undefined;
  const left = new Set(paths.map((path) => path.filter((key) => typeof key === "string").join(".")));
  return { content: { ...content, answer: { state: "answered", value } }, left: [...left] };
}

/** Inside of the value; a key that is no field is named by the record it stands in. Empty for any other place. */
function fieldPaths(issue: Issue): readonly Path[] {
  const [part, inside, ...path] = issue.path;
  if (part !== "answer" || inside !== "value") return [[]];
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
}

/** A row of a list is no field of it. */
function leadsToField(path: Path): boolean {
  return path.some((key) => typeof key === "string");
}

/** To the last field that the path names: a refused option of several takes its field along. */
function without(value: FieldValue, path: Path): FieldValue {
  const [key, ...rest] = path;
  if (Array.isArray(value))
    return (value as readonly FieldRecord[]).map((row, at) =>
      at === key ? (without(row, rest) as FieldRecord) : row,
    );
  const record = value as FieldRecord;
  const held = record[String(key)];
  if (held === undefined) return value;
  if (isRows(held) && leadsToField(rest)) return { ...record, [String(key)]: without(held, rest) };
  const { [String(key)]: _left, ...others } = record;
  return others;
}

/** Records of fields, or one; a choice with what it asked for is a field. */
function isRows(held: FieldValue): boolean {
  if (Array.isArray(held)) return held.every((row) => typeof row === "object");
  return typeof held === "object" && !("choice" in held);
}

function isEmpty(value: FieldValue): boolean {
  return typeof value === "object" && Object.keys(value).length === 0;
}
