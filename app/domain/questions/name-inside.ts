import type { ValuePath } from "./question-form.ts";

/** The choice of a choice with a follow-up is named by the field itself. */
export function nameInside(start: string, path: ValuePath): string {
  return [start, ...(path.at(-1) === "choice" ? path.slice(0, -1) : path)].join(".");
}
