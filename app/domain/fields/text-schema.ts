// A text that a person writes, cleaned before it is measured, so that what is counted is what is kept.
import { z } from "zod/mini";
import { expected } from "./answer-messages.ts";
import { cleanText, isLongerThan } from "./clean-text.ts";

/** `max` in characters as a reader counts them. An empty text passes: who requires one says so. */
export function textSchema(max: number): z.ZodMiniType<string> {
  return z.string(expected("errors.notAText")).check(
    z.overwrite(cleanText),
    z.refine((text) => !isLongerThan(text, max), { error: "errors.tooLong", params: { max } }),
  );
}
