// When to save by itself, and what to say about it. One request at a time, so that an answer never travels back in
// time; a failed one is tried again after growing pauses. Knows nothing of forms, pages or networks.
import type { AnswerProblem } from "../../domain/answers/answer-problems.ts";

/** A change is on its way to the server after this long, whether or not typing goes on. Milliseconds. */
export const PAUSE_MS = 1_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** After these, saving again by itself would help nobody. */
const ENDINGS: readonly SaveReply["kind"][] = ["conflict", "gone", "finalised"];

export type SaveReply =
  | { readonly kind: "saved"; readonly version: number; readonly savedAt: Date }
  /** An answer has to be mended first; none where it is the whole that is too large. */
  | { readonly kind: "invalid"; readonly problems: readonly AnswerProblem[] }
  /** Someone else changed the answer in between. */
  | { readonly kind: "conflict" }
  /** The assessment was declared finished: nothing is saved any more. */
  | { readonly kind: "finalised" }
  /** The page does not exist any more, or is not open to this person. */
  | { readonly kind: "gone" }
  /** No reply that can be used: no network, or a server in trouble. */
  | { readonly kind: "failed" };

/** What a person needs to know. A save under way is not news: the last state stands until it is over. */
export type SaveState =
  | { readonly kind: "clean" | "retrying" | "conflict" | "finalised" | "gone" }
  | { readonly kind: "invalid"; readonly problems: readonly AnswerProblem[] }
  | { readonly kind: "saved"; readonly at: Date };

export interface AutosaveParts {
  /** Sends what the form holds now. Never rejects. */
  readonly send: () => Promise<SaveReply>;
  readonly report: (state: SaveState) => void;
}

export interface Autosave {
  /** Something was typed or chosen. */
  readonly changed: () => void;
  /** The network may be back: do not wait for the next attempt. */
  readonly hurry: () => void;
  /** Stops for good: the page itself is about to save. */
  readonly handOver: () => void;
  /** Whether something typed has not reached the server, as far as is known; false once the page itself saves. */
  readonly hasUnsent: () => boolean;
}

export function createAutosave({ send, report }: AutosaveParts): Autosave {
  let failures = 0;
  let unsent = false;
  let sending = false;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (pause: number) => {
    timer ??= setTimeout(flush, pause);
  };
  const flush = async () => {
    timer = undefined;
    if (over || sending || !unsent) return;
    unsent = false;
    sending = true;
    const reply = await send();
    sending = false;
    if (!over) settle(reply);
  };
  const settle = (reply: SaveReply) => {
    failures = reply.kind === "failed" ? failures + 1 : 0;
    unsent ||= reply.kind === "failed";
    over = ENDINGS.includes(reply.kind);
    report(stateAfter(reply));
    if (unsent && !over) wait(pauseAfter(failures));
  };
  return {
    changed: () => {
      if (over) return;
      unsent = true;
      if (!sending) wait(PAUSE_MS);
    },
    hurry: () => {
      clearTimeout(timer);
      void flush();
    },
    handOver: () => {
      over = true;
      clearTimeout(timer);
    },
    hasUnsent: () => !over && (unsent || sending),
  };
}

function stateAfter(reply: SaveReply): SaveState {
  switch (reply.kind) {
    case "saved":
      return { kind: "saved", at: reply.savedAt };
    case "failed":
      return { kind: "retrying" };
    case "invalid":
    case "conflict":
    case "finalised":
    case "gone":
      return reply;
  }
}

function pauseAfter(failures: number): number {
  return failures === 0 ? PAUSE_MS : Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
}
