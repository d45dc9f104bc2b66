import type { FieldSheet } from "../../domain/survey/field-sheet.ts";

export interface FieldProps {
  readonly sheet: FieldSheet;
  /** Name in the form, without the prefix of the question. */
  readonly name: string;
  /** The only field of its question, whose legend then names it: no second legend around its choices. */
  readonly alone?: boolean | undefined;
}
