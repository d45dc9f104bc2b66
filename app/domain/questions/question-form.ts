// How a type of question is asked: what its posted form says, whether that may be saved, and which control holds what.
// One object a type satisfies this, and `question-forms.ts` lists them. It reaches a browser, so it knows nothing of the
// format of a definition but its type.
import type { z } from "zod/mini";
import type { Field } from "../fields/field.schema.ts";
import type { FieldContext } from "../fields/field-value-schema.ts";
import type { FormEntries } from "../fields/form-entries.ts";
import type { RawValue } from "../fields/read-field.ts";

export interface ValueContext extends FieldContext {
  readonly fields: readonly Field[];
}

/** A place inside a value, from its top. */
export type ValuePath = readonly PropertyKey[];

/** What a form says that says it twice: "none of them", and some. */
export const NONE_AND_SOME = "none-and-some";

export interface QuestionForm<Asked> {
  /** Undefined: nothing was filled in. What makes no sense is kept as it was typed, for the schema to refuse. */
  readonly read: (
    question: Asked,
    fields: readonly Field[],
    entries: FormEntries,
  ) => RawValue | typeof NONE_AND_SOME | undefined;
  /** From what was read, or a stored value, to the value to be stored. */
  readonly valueSchema: (question: Asked, context: ValueContext) => z.ZodMiniType<unknown>;
  /** The control that holds this place of the value; of the value as a whole, the first one. */
  readonly nameAt: (question: Asked, path: ValuePath) => string;
}
