import type { ReactNode } from "react";
import { Fieldset } from "../../kit/fieldset.tsx";
import type { Control } from "../use-control.ts";
import { FieldLabel } from "./field-label.tsx";
import type { FieldProps } from "./field-props.ts";

interface ChoiceGroupProps extends FieldProps {
  readonly control: Control;
  readonly children: ReactNode;
}

/** Choices under the label of their field; alone in a question, they stand under the question itself. */
export function ChoiceGroup({ sheet, alone, control, children }: ChoiceGroupProps) {
  if (alone) {
    return (
      <>
        {sheet.help !== undefined && <p className="muted">{sheet.help}</p>}
        {children}
      </>
    );
  }
  return (
    <Fieldset
      id={`${control.id}-group`}
      legend={<FieldLabel sheet={sheet} alone={alone} />}
      hint={sheet.help}
      error={control.error}
    >
      {children}
    </Fieldset>
  );
}
