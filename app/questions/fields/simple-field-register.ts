// One control a field type, for values, groups and lists alike. A new type is a file and a line here.
import type { ComponentType } from "react";
import type { SimpleField } from "../../domain/fields/field.schema.ts";
import { ChoiceControl } from "./choice-control.tsx";
import { ChoicesControl } from "./choices-control.tsx";
import { DateControl } from "./date-control.tsx";
import type { FieldProps } from "./field-props.ts";
import { LevelControl } from "./level-control.tsx";
import { LongTextControl } from "./long-text-control.tsx";
import { NumberControl } from "./number-control.tsx";
import { TextControl } from "./text-control.tsx";

export const simpleFieldRegister: Readonly<Record<SimpleField["type"], ComponentType<FieldProps>>> = {
  text: TextControl,
  "long-text": LongTextControl,
  number: NumberControl,
  date: DateControl,
  month: DateControl,
  year: NumberControl,
  level: LevelControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
};
