import type { ReactNode } from "react";
import { Choice } from "./choice.tsx";
import { Fieldset } from "./fieldset.tsx";

interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface RadioFieldProps {
  /** The group is named by it too, and each of its radios by it and its value: `role-lead`. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly error?: string | undefined;
  readonly options: readonly RadioOption[];
  /** Undefined, or a value of none of them: nothing is chosen yet. */
  readonly chosen: string | undefined;
}

/** One of a few, all of them in view. */
export function RadioField({ name, legend, error, options, chosen }: RadioFieldProps) {
  return (
    <Fieldset id={name} legend={legend} error={error}>
      {options.map(({ value, ...texts }) => (
        <Choice
          key={value}
          {...texts}
          type="radio"
          id={`${name}-${value}`}
          name={name}
          value={value}
          defaultChecked={value === chosen}
        />
      ))}
    </Fieldset>
  );
}
