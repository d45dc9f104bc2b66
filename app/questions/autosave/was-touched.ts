/**
 * Whether a field holds something else than the server wrote: used before the script of the page arrived. An area of text says what the server gave it,
 * since entry.client.tsx empties it.
 */
export function wasTouched(block: HTMLElement): boolean {
  const fields = block.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  return [...fields].some((field) =>
    "defaultChecked" in field && ["radio", "checkbox"].includes(field.type)
      ? field.checked !== field.defaultChecked
      : field.value !== (field.dataset["given"] ?? field.defaultValue),
  );
}
