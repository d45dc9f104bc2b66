type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Whether a field holds something else than the server wrote: used before the script of the page arrived. An area of
 * text says what the server gave it, since entry.client.tsx empties it.
 */
export function wasTouched(block: HTMLElement): boolean {
  return [...block.querySelectorAll<Field>("input, textarea, select")].some(isChanged);
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.selectedIndex !== givenIndex(field);
  if (field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type))
    return field.checked !== field.defaultChecked;
  return field.value !== (field.dataset["given"] ?? field.defaultValue);
}

/** Where none is marked, a browser shows the first. */
function givenIndex({ options }: HTMLSelectElement): number {
  return Math.max(
    0,
    [...options].findIndex((option) => option.defaultSelected),
  );
}
