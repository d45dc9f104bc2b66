// What an answer can be compared with in a condition.
import type { Field } from "../fields/field.schema.ts";

/** `ids`: the only values that make sense; undefined when they come from elsewhere (communes, entries…). */
export type AnswerKind =
  | { readonly kind: "one"; readonly ids: readonly string[] | undefined }
  | { readonly kind: "several"; readonly ids: readonly string[] | undefined }
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly integer: boolean }
  | { readonly kind: "day" | "month" | "text" }
  /** Only "is it filled" can be asked. */
  | { readonly kind: "record" };

export const FILLED: AnswerKind = { kind: "record" };

export function fieldKind(field: Field): AnswerKind {
  switch (field.type) {
    case "number":
      return {
        kind: "number",
        min: field.min ?? -1e6,
        max: field.max ?? 1e6,
        integer: field.integer === true,
      };
    case "year":
      return { kind: "number", min: field.min, max: field.max, integer: true };
    case "level":
      return { kind: "number", min: 0, max: field.levels - 1, integer: true };
    case "choice":
      return { kind: "one", ids: Array.isArray(field.options) ? field.options : undefined };
    case "choices":
      return { kind: "several", ids: Array.isArray(field.options) ? field.options : undefined };
    case "date":
      return { kind: "day" };
    case "month":
      return { kind: "month" };
    case "text":
    case "long-text":
      return { kind: "text" };
    case "group":
    case "list":
      return FILLED;
  }
}
