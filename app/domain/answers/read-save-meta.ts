// What a form says about itself besides the answer. A field that is missing or was tampered with is read as the
// weakest claim there is, so that it can only lead to a conflict page and never overwrite anything.

import type { FormEntries } from "../fields/form-entries.ts";
import { SAVE_INTENTS, type SaveIntent, type SaveMeta } from "./decide-save.ts";

const FORM_TOKEN = /^[A-Za-z0-9_-]{16,64}$/;
const WHOLE_NUMBER = /^\d{1,9}$/;
const MAX_FINGERPRINT = 20;

/** `page` holds what the whole form says; `question` what it says of one question, the same unless the page has several. */
export function readSaveMeta(page: FormEntries, question: FormEntries = page): SaveMeta {
  const form = page.get("form") ?? "";
  const was = question.get("was") ?? "";
  return {
    version: wholeNumber(question.get("version")),
    form: FORM_TOKEN.test(form) ? form : "",
    seq: wholeNumber(page.get("seq")),
    was: was.length <= MAX_FINGERPRINT ? was : "",
    intent: intentOf(page.get("intent")),
  };
}

function wholeNumber(text: string | null): number {
  return text !== null && WHOLE_NUMBER.test(text) ? Number(text) : 0;
}

function intentOf(text: string | null): SaveIntent {
  return SAVE_INTENTS.find((intent) => intent === text) ?? "continue";
}
