// Binds one question of a page to its autosave: what happens in the browser, and nothing that decides.
import { type RefObject, useEffect } from "react";
import { createAutosave } from "./autosave.ts";
import { canSendOnLeave, prepareToLeave, sendOnLeave } from "./last-words.ts";
import { type Pair, questionPairs } from "./question-pairs.ts";
import { type Saving, useSaving } from "./saving-context.ts";
import { saveBody, sendAnswer } from "./send-answer.ts";
import { deleteUnsent, saveUnsent } from "./unsent-copy.ts";
import { wasTouched } from "./was-touched.ts";

export interface AutosavedQuestion {
  /** Put before every name of the question on this page. */
  readonly prefix: string;
  readonly saveUrl: string;
  /** Names the copy of what is unsent, in whatever language the page is read. */
  readonly copyKey: string;
  /** The page was made with values that the server has not saved. */
  readonly opensUnsaved: boolean;
}

export function useAutosave(block: RefObject<HTMLElement | null>, question: AutosavedQuestion): void {
  const saving = useSaving();
  const { prefix, saveUrl, copyKey, opensUnsaved } = question;
  useEffect(() => {
    const form = saving.form.current;
    if (form === null) return;
    return bind(form, block.current ?? form, {
      saving,
      question: { prefix, saveUrl, copyKey, opensUnsaved },
    });
  }, [block, saving, prefix, saveUrl, copyKey, opensUnsaved]);
}

interface Binding {
  readonly saving: Saving;
  readonly question: AutosavedQuestion;
}

/** Gives back what undoes it. */
function bind(form: HTMLFormElement, block: HTMLElement, { saving, question }: Binding): () => void {
  const { prefix, saveUrl, copyKey } = question;
  const pairs = () => questionPairs(form, prefix);
  const autosave = createAutosave({
    send: async () => {
      saving.nextSeq();
      const reply = await sendAnswer(saveUrl, pairs());
      if (reply.kind === "saved") writeVersion(form, prefix, reply.version);
      return reply;
    },
    report: (state) => {
      if (state.kind === "saved" && !autosave.hasUnsent()) deleteUnsent(copyKey);
      saving.report(prefix, state);
    },
  });
  const changed = () => {
    saveUnsent(copyKey, { pairs: pairs(), keptAt: Date.now() });
    prepareToLeave(() => bytesOf(questionPairs(form, "")));
    autosave.changed();
  };
  const leave = () => {
    if (!autosave.hasUnsent()) return;
    saving.nextSeq();
    sendOnLeave(saveUrl, saveBody(pairs()).toString());
  };
  /** Where the browser could not send it afterwards, the page asks to be stayed on for the second that a save takes. */
  const warn = (event: Event) => {
    if (autosave.hasUnsent() && !canSendOnLeave(bytesOf(pairs()))) event.preventDefault();
  };
  const stop = new AbortController();
  const options = { signal: stop.signal };
  block.addEventListener("input", changed, options);
  form.addEventListener("submit", autosave.handOver, options);
  window.addEventListener("online", autosave.hurry, options);
  window.addEventListener("beforeunload", warn, options);
  window.addEventListener("pagehide", leave, options);
  if (question.opensUnsaved || wasTouched(block)) changed();
  return () => {
    stop.abort();
    autosave.handOver();
  };
}

function writeVersion(form: HTMLFormElement, prefix: string, version: number): void {
  const field = form.elements.namedItem(`${prefix}version`);
  if (field instanceof HTMLInputElement) field.value = String(version);
}

function bytesOf(pairs: readonly Pair[]): number {
  return saveBody(pairs).toString().length;
}
