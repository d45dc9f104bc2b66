// Each step of a workshop in words: as a button says it, and as what somebody else has just done.
import type { DeskStep } from "../domain/workshops/desk-steps.ts";
import type { MessageKey, Translate } from "../i18n/words.ts";

const DO = {
  "open-prevote": "workshops.do.open-prevote",
  open: "workshops.do.open",
  start: "workshops.do.start",
  pause: "workshops.do.pause",
  resume: "workshops.do.resume",
  close: "workshops.do.close",
  cancel: "workshops.do.cancel",
  transfer: "workshops.do.close",
  archive: "workshops.do.close",
  lock: "workshops.do.lock",
  unlock: "workshops.do.unlock",
  read: "workshops.do.read",
  vote: "workshops.do.vote",
  reveal: "workshops.do.reveal",
  debate: "workshops.do.debate",
  "vote-again": "workshops.do.vote-again",
  decide: "workshops.do.decide",
  postpone: "workshops.do.postpone",
  reopen: "workshops.do.reopen",
} as const satisfies Readonly<Record<DeskStep["do"], MessageKey>>;

/** "Révéler le vote". */
export function stepWords(step: DeskStep["do"], t: Translate): string {
  return t(DO[step]);
}

const DID: Readonly<Record<string, MessageKey>> = {
  "open-prevote": "workshops.did.open-prevote",
  accept: "workshops.did.accept",
  open: "workshops.did.open",
  start: "workshops.did.start",
  pause: "workshops.did.pause",
  resume: "workshops.did.resume",
  close: "workshops.did.close",
  cancel: "workshops.did.cancel",
  lock: "workshops.did.lock",
  unlock: "workshops.did.unlock",
  read: "workshops.did.read",
  vote: "workshops.did.vote",
  reveal: "workshops.did.reveal",
  debate: "workshops.did.debate",
  "vote-again": "workshops.did.vote-again",
  decide: "workshops.did.decide",
  postpone: "workshops.did.postpone",
  reopen: "workshops.did.reopen",
};

/** "Ada a déjà révélé le vote." Of a step that is not known, that something was done. */
export function didWords(step: string | null, who: string, t: Translate): string {
  const known = step !== null && Object.hasOwn(DID, step) ? DID[step] : undefined;
  return t(known ?? "workshops.did.something", { who });
}
