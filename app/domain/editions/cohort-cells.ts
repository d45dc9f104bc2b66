import type { BodyKind } from "../directory/body.ts";

const KINDS: ReadonlyMap<string, BodyKind> = new Map([
  ["", "other"],
  ["metropole", "metropole"],
  ["métropole", "metropole"],
  ["commune", "commune"],
  ["autre", "other"],
  ["other", "other"],
]);
const LOCALES: ReadonlyMap<string, "fr" | "en"> = new Map([
  ["", "fr"],
  ["fr", "fr"],
  ["en", "en"],
]);

/** In either language, whatever its capitals; an empty cell is none of the kinds that are known. */
export function kindTyped(text: string): BodyKind | undefined {
  return KINDS.get(text.toLowerCase());
}

/** French where nothing is said. */
export function localeTyped(text: string): "fr" | "en" | undefined {
  return LOCALES.get(text.toLowerCase());
}
