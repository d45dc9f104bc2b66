// Dates and months in ISO form: 2026-03-31, 2026-03. Real days only.
import { z } from "zod/mini";
import { expected } from "./answer-messages.ts";
import { isDay, isMonth } from "./real-dates.ts";

export function daySchema(): z.ZodMiniType<string> {
  return z.string(expected("errors.notADate")).check(z.refine(isDay, { error: "errors.notADate" }));
}

export function monthSchema(): z.ZodMiniType<string> {
  return z.string(expected("errors.notAMonth")).check(z.refine(isMonth, { error: "errors.notAMonth" }));
}
