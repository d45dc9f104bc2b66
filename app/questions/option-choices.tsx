import type { OptionWords } from "../domain/survey/field-sheet.ts";
import { Choice } from "../kit/choice.tsx";
import type { Control } from "./use-control.ts";

interface OptionChoicesProps {
  readonly type: "radio" | "checkbox";
  readonly control: Control;
  readonly options: readonly OptionWords[];
}

/** One radio or tick box an option; the first one carries the id that an error link leads to. */
export function OptionChoices({ type, control, options }: OptionChoicesProps) {
  return options.map((option, index) => (
    <Choice
      key={option.id}
      {...control.box(option.id)}
      type={type}
      id={index === 0 ? control.id : `${control.id}-${option.id.replaceAll(".", "-")}`}
      label={option.label}
    />
  ));
}
