/** A value inside an answer: text, number, id of an option, several ids, a record of fields, entries of a list. */
export type FieldValue = string | number | readonly string[] | FieldRecord | readonly FieldRecord[];
export interface FieldRecord {
  readonly [fieldId: string]: FieldValue;
}
