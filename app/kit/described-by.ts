/**
 * The `aria-describedby` of a field: hint first, then error, as they stand on the page.
 * Undefined when it has neither, since an empty attribute would point nowhere.
 */
export function describedBy(id: string, parts: { hint?: unknown; error?: unknown; counter?: unknown }) {
  const ids = (["hint", "error", "counter"] as const)
    .filter((part) => parts[part] !== undefined && parts[part] !== null)
    .map((part) => `${id}-${part}`);
  return ids.length === 0 ? undefined : ids.join(" ");
}
