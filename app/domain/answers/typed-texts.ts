import type { FormPair } from "./form-pair.ts";

/** Of the page itself, not of its reader. */
const OF_THE_FORM = ["version", "was", "form", "seq", "intent", "signed", "kept", "flawed", "stale"];

/** Everything that was typed or chosen for one question, as it was sent. */
export function typedTexts(sent: readonly FormPair[], prefix: string): readonly string[] {
  return sent
    .filter(([name]) => name.startsWith(prefix) && !OF_THE_FORM.includes(name.slice(prefix.length)))
    .map(([, value]) => value)
    .filter((value) => value.trim() !== "");
}
