// What the desk sends beside steps, read off its form.
import type { FormEntries } from "../domain/fields/form-entries.ts";
import type { TypedDecision } from "../domain/workshops/decision-form.ts";
import type { DeskChange } from "./desk.view.ts";

/** Null for what is none of them. */
export function readDeskChange(entries: FormEntries): DeskChange | null {
  const question = entries.get("question") ?? "";
  const seat = numberOf(entries.get("seat"));
  switch (entries.get("intent")) {
    case "timer":
      return { set: "timer", minutes: entries.get("minutes") ?? "" };
    case "no-timer":
      return { set: "no-timer" };
    case "note":
      return { set: "note", question, note: entries.get("note") ?? "" };
    case "words":
      return { set: "words", question, typed: typedDecision(entries) };
    case "show":
      return { set: "reason", question, ...reasonOf(entries), isShown: true };
    case "hide":
      return { set: "reason", question, ...reasonOf(entries), isShown: false };
    case "wait":
      return { set: "waited", seat, isWaited: true };
    case "no-wait":
      return { set: "waited", seat, isWaited: false };
    case "remove":
      return { set: "presence", seat, presence: "removed" };
    case "let-back":
      return { set: "presence", seat, presence: "here" };
    case "paper":
      return { set: "paper", question, typed: (vote) => entries.get(`paper-${vote}`) ?? "" };
    default:
      return null;
  }
}

export function typedDecision(entries: FormEntries): TypedDecision {
  return {
    level: entries.get("level") ?? "",
    text: entries.get("decision") ?? "",
    dissent: entries.get("dissent") ?? "",
  };
}

function reasonOf(entries: FormEntries): { readonly round: number; readonly text: string } {
  return { round: numberOf(entries.get("round")), text: entries.get("text") ?? "" };
}

/** -1, which nothing has, for what is no number. */
export function numberOf(typed: string | null): number {
  return typed !== null && /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
}
