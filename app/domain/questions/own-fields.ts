import type { Field } from "../fields/field.schema.ts";
import type { OwnFields } from "./question-type.ts";

interface WithFields {
  readonly fields: readonly Field[] | { readonly set: string };
}

/** Written in the question, or in a set that it names. */
export function ownFields({ fields }: WithFields): OwnFields {
  return "set" in fields ? { kind: "set", set: fields.set } : { kind: "several", fields };
}
