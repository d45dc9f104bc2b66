import type { FormValues } from "../domain/fields/form-entries.ts";

interface HiddenPairsProps {
  readonly prefix: string;
  readonly values: FormValues;
}

/** Values that a form carries along without showing them. */
export function HiddenPairs({ prefix, values }: HiddenPairsProps) {
  return Object.entries(values).flatMap(([name, held]) =>
    [held]
      .flat()
      .map((value) => <input key={`${name} ${value}`} type="hidden" name={prefix + name} value={value} />),
  );
}
