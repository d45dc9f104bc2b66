import type { FieldRecord } from "../fields/field-value.ts";
import type { Answer } from "../questions/answer.ts";

/** Of a list; none where nothing was said, and in "don't know". */
export function entriesOf(answer: Answer): readonly FieldRecord[] {
  return answer.state === "answered" ? (answer.value as readonly FieldRecord[]) : [];
}

/** Of a group; empty where nothing was said. */
export function recordOf(answer: Answer): FieldRecord {
  return answer.state === "answered" ? (answer.value as FieldRecord) : {};
}
