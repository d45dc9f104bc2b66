// Several people may answer at once, a page saves by itself, and requests overtake one another. This decides what a
// save does to the stored answer, so that nothing is lost and nothing is written twice:
// - a save made on the newest version, or by the very page that wrote it, is written;
// - a page that comes second with other words is a conflict, unless its person changed nothing: then the other words
//   stay, and the page still stands on the version it showed;
// - an answer carried over from another version is confirmed by saving it, changed or not;
// - an autosave that was overtaken by a later one of the same page is acknowledged and left out.

import { EMPTY_CONTENT } from "./answer-content.ts";
import { fingerprint } from "./fingerprint.ts";

export const SAVE_INTENTS = ["continue", "back", "autosave"] as const;
export type SaveIntent = (typeof SAVE_INTENTS)[number];

/** What a rendered form says about itself. */
export interface SaveMeta {
  /** Version of the answer that the page showed; 0 when there was none. */
  readonly version: number;
  /** Random for each rendered form; empty when the form was made by hand, which then is no page's second save. */
  readonly form: string;
  /** Grows with each save of a page with script; 0 without script. */
  readonly seq: number;
  /** Fingerprint of the content as it was rendered. */
  readonly was: string;
  readonly intent: SaveIntent;
}

/** What is stored. */
export interface CurrentSave {
  readonly version: number;
  readonly form: string;
  readonly seq: number;
  readonly fingerprint: string;
  /** Carried over from another version: a person who saves it unchanged confirms it. */
  readonly toConfirm: boolean;
}

const EMPTY_MARK = fingerprint(EMPTY_CONTENT);

/** write: a new version; keep: nothing to do. */
export type FirstSaveDecision = "write" | "keep";
/**
 * keep: what comes in is what is there; touch: the same, only the order of saves is remembered; yield: someone else's
 * words are there, and nobody changed anything on this page; overtaken: a later save of the same page is already
 * there; conflict: someone else's words are there.
 */
export type SaveDecision = FirstSaveDecision | "touch" | "yield" | "overtaken" | "conflict";

/** For a question without a stored answer. An emptied page whose earlier save is still on its way is written, to stay the last word. */
export function decideFirstSave(meta: SaveMeta, mark: string): FirstSaveDecision {
  return mark === EMPTY_MARK && meta.seq <= 1 ? "keep" : "write";
}

/** `mark` is the fingerprint of the content that comes in. */
export function decideSave(current: CurrentSave, meta: SaveMeta, mark: string): SaveDecision {
  if (meta.form !== "" && meta.form === current.form) return decideSamePage(current, meta, mark);
  if (mark === current.fingerprint) return current.toConfirm && meta.intent !== "autosave" ? "write" : "keep";
  if (meta.version === current.version) return "write";
  return mark === meta.was ? "yield" : "conflict";
}

function decideSamePage(current: CurrentSave, meta: SaveMeta, mark: string): SaveDecision {
  const isLater = meta.seq > current.seq;
  if (meta.intent === "autosave" && !isLater) return "overtaken";
  if (mark === current.fingerprint) return isLater ? "touch" : "keep";
  return "write";
}
