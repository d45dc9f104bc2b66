import { watchedName } from "../questions/use-control.ts";

/** Watched name -> what the field holds; a list for tick boxes, whose name they share. */
export type TypedValues = Record<string, string | string[]>;

/**
 * The form as it stands in the browser when the script arrives: what the server wrote in it, and whatever was typed
 * since, which must not be written over. Empty on the server, where nobody has typed anything.
 */
export function typedValues(formId: string): TypedValues {
  const form = typeof document === "undefined" ? null : document.getElementById(formId);
  const values: TypedValues = {};
  if (form instanceof HTMLFormElement)
    for (const field of [...form.elements].filter(isValued)) addValue(values, field);
  return values;
}

function addValue(values: TypedValues, field: Valued): void {
  const key = watchedName(field.name);
  if (field.type === "checkbox") values[key] = [...[values[key] ?? []].flat(), ...ticked(field)];
  else if (field.type !== "radio" || ticked(field).length > 0) values[key] = field.value;
}

type Valued = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isValued(field: Element): field is Valued {
  return (
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement
  );
}

function ticked(field: Valued): readonly string[] {
  return field instanceof HTMLInputElement && field.checked ? [field.value] : [];
}
