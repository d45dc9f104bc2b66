// Dates and months in ISO form: 2026-03-31, 2026-03. Real days only.
import { z } from "zod/mini";
import { expected } from "./answer-messages.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function daySchema(): z.ZodMiniType<string> {
  return z.string(expected("errors.notADate")).check(z.refine(isDay, { error: "errors.notADate" }));
}

export function monthSchema(): z.ZodMiniType<string> {
  return z.string(expected("errors.notAMonth")).check(z.refine(isMonth, { error: "errors.notAMonth" }));
}

/** The 30th of February parses as the 2nd of March: a day is real when it reads back the same. */
export function isDay(text: unknown): boolean {
  if (typeof text !== "string" || !DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export function isMonth(text: unknown): boolean {
  return typeof text === "string" && MONTH.test(text);
}
