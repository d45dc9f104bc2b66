/** Whether a field holds something else than the server wrote: used before the script of the page arrived. */
export function wasTouched(block: HTMLElement): boolean {
  const fields = block.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  return [...fields].some((field) =>
    "defaultChecked" in field && ["radio", "checkbox"].includes(field.type)
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue,
  );
}
