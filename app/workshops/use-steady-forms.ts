import { useEffect, useState } from "react";

/** What somebody is about to press when it changes under their hand is not pressed. */
const HAND_MS = 600;
/** A server that has not answered a step after this long may be asked again. */
const PATIENCE_MS = 10_000;

interface SteadyForms {
  /** A form of this page is on its way. */
  readonly isSending: () => boolean;
  /** Milliseconds until it counts as lost; 0 where none is on its way. */
  readonly sendingFor: () => number;
  /** To be told whenever buttons have changed by themselves. */
  readonly hasMoved: () => void;
}

/** Holds back what would be sent twice, and what was pressed as it changed. */
export function useSteadyForms(): SteadyForms {
  const [forms] = useState(createSteadyForms);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.getElementById("main")?.addEventListener("submit", forms.onSubmit, { signal });
    window.addEventListener("pageshow", forms.onShown, { signal });
    return () => stop.abort();
  }, [forms]);
  return forms;
}

function createSteadyForms() {
  let sentAt = Number.NEGATIVE_INFINITY;
  let movedAt = Number.NEGATIVE_INFINITY;
  const sendingFor = () => Math.max(0, sentAt + PATIENCE_MS - performance.now());
  const isSending = () => sendingFor() > 0;
  return {
    ...{ isSending, sendingFor },
    hasMoved: () => {
      movedAt = performance.now();
    },
    onSubmit: (event: SubmitEvent) => {
      if (isSending() || performance.now() - movedAt < HAND_MS) event.preventDefault();
      else sentAt = performance.now();
    },
    /** Somebody came back to a page that had sent a form. */
    onShown: () => {
      sentAt = Number.NEGATIVE_INFINITY;
    },
  };
}
