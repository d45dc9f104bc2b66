// What the desk sends when a step is taken, read off its form.
import type { FormEntries } from "../fields/form-entries.ts";
import type { Command } from "./run-workshop.ts";
import { QUESTION_STEPS, type QuestionStep, WORKSHOP_STEPS, type WorkshopStep } from "./workshop-state.ts";

const QUESTION_NAMES = Object.keys(QUESTION_STEPS) as QuestionStep[];
const ROOM_NAMES = [...(Object.keys(WORKSHOP_STEPS) as WorkshopStep[]), "lock", "unlock"] as const;

/** The revision that the page showed; -1, which never was one, for what is no number. */
export function seenOf(entries: FormEntries): number {
  const typed = entries.get("seen") ?? "";
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
}

/** Null for what is no step of a room or of a question. */
export function readCommand(entries: FormEntries): Command | null {
  const [intent, seen] = [entries.get("intent"), seenOf(entries)];
  const ofQuestion = QUESTION_NAMES.find((step) => step === intent);
  if (ofQuestion !== undefined) return { do: ofQuestion, question: entries.get("question") ?? "", seen };
  const ofRoom = ROOM_NAMES.find((step) => step === intent);
  // What was decided is taken over by its own page.
  const isElsewhere = ofRoom === "transfer" || ofRoom === "archive";
  return ofRoom === undefined || isElsewhere ? null : { do: ofRoom, seen };
}
