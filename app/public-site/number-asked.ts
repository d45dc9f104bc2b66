import { versionOf } from "../finalisation/version-of.ts";

/** Null where the address numbers no version: the latest is meant. */
export function numberAsked(text: string | undefined): number | null {
  return text === undefined ? null : versionOf(text);
}
