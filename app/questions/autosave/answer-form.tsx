// The form of a page that asks one question or several. Complete before and without script: with it, each question
// saves by itself, and the fields are watched to say early what is wrong.
import {
  type ReactNode,
  Suspense,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { lazily } from "../../kit/lazily.ts";
import type { ReviewedQuestion } from "../review-form.ts";
import { ANSWER_FORM_ID } from "./answer-form-id.ts";
import { NOTHING_REFUSED, RefusedProvider } from "./refused-context.ts";
import styles from "./save-bar.module.css";
import { overallState, refusedFields, type SaveStates } from "./save-states.ts";
import { SaveStatus } from "./save-status.tsx";
import { type Saving, SavingProvider } from "./saving-context.ts";
import { useSettled } from "./use-settled.ts";
import { type Watch, WatchProvider } from "./watch-context.ts";

/** Fetched when a field is first used: a page can be read, filled in and sent before it arrives. */
const FieldWatch = lazily(async () => (await import("./field-watch.tsx")).FieldWatch);
/** A field that is being typed into is not yet wrong. Milliseconds without another save. */
const TYPING_MS = 2_500;

interface AnswerFormProps {
  readonly action: string;
  /** Random for each rendered form. */
  readonly token: string;
  /** Says whose form it is; empty where a session has no part in it. */
  readonly signed: string;
  /** Number of the last save of this form; 0 for a form that was just made. */
  readonly seq: number;
  /** The page shows errors, and shows them again in the other language. */
  readonly isFlawed: boolean;
  readonly questions: readonly ReviewedQuestion[];
  /** What the whole form is sent with; always in view, beside what became of the last save. */
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

export function AnswerForm(props: AnswerFormProps) {
  const { action, token, signed, seq, isFlawed, questions, buttons, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const { saving, states, aside } = useSavingOf(form, seq);
  const refused = useMemo(() => refusedFields(states), [states]);
  const settled = useSettled(refused, TYPING_MS);
  const [reviewed] = useState(questions);
  const [isUsed, setUsed] = useState(false);
  const [watch, setWatch] = useState<Watch | null>(null);
  // Both may come while a part of the page is still as the server made it: without haste, that part is taken over
  // first; in haste, React would make it anew and lose what was typed into it.
  const watchFields = useCallback((fields: Watch) => startTransition(() => setWatch(fields)), []);
  return (
    <SavingProvider value={saving}>
      <WatchProvider value={watch}>
        <form
          ref={form}
          id={ANSWER_FORM_ID}
          className="flow"
          method="post"
          action={action}
          noValidate
          autoComplete="off"
          onFocus={() => startTransition(() => setUsed(true))}
        >
          <input type="hidden" name="form" defaultValue={token} />
          {signed !== "" && <input type="hidden" name="signed" defaultValue={signed} />}
          <input type="hidden" name="seq" defaultValue={seq} />
          {isFlawed && <input type="hidden" name="flawed" value="on" />}
          <RefusedProvider value={refused.size === 0 ? NOTHING_REFUSED : settled}>
            {children}
            <div className={styles["bar"]}>
              <div className={styles["buttons"]}>{buttons}</div>
              <SaveStatus states={states} aside={aside} questions={questions} />
            </div>
          </RefusedProvider>
        </form>
        {isUsed && (
          <Suspense fallback={null}>
            <FieldWatch form={form} questions={reviewed} onWatch={watchFields} />
          </Suspense>
        )}
      </WatchProvider>
    </SavingProvider>
  );
}

function useSavingOf(form: Saving["form"], seq: number) {
  const last = useRef(seq);
  const [states, setStates] = useState<SaveStates>(new Map());
  const [aside, announce] = useState("");
  const saving = useMemo<Saving>(
    () => ({
      form,
      announce,
      nextSeq: () => {
        last.current += 1;
        const field = form.current?.elements.namedItem("seq");
        if (field instanceof HTMLInputElement) field.value = String(last.current);
        return last.current;
      },
      report: (prefix, state) => setStates((known) => new Map(known).set(prefix, state)),
    }),
    [form],
  );
  useEffect(() => numberOwnSave(form.current, saving.nextSeq), [form, saving]);
  useWarningOnLeave(overallState(states).state.kind === "retrying");
  return { saving, states, aside };
}

/** The save that the page itself makes is its last one. A page taken out of the browser's memory is asked for anew. */
function numberOwnSave(form: HTMLFormElement | null, nextSeq: () => number): () => void {
  const stop = new AbortController();
  form?.addEventListener("submit", () => void nextSeq(), { signal: stop.signal });
  window.addEventListener("pageshow", (event) => event.persisted && location.reload(), {
    signal: stop.signal,
  });
  return () => stop.abort();
}

/** Only while the server cannot be reached: otherwise leaving loses nothing. */
function useWarningOnLeave(inTrouble: boolean): void {
  useEffect(() => {
    if (!inTrouble) return;
    const stop = new AbortController();
    window.addEventListener("beforeunload", (event) => event.preventDefault(), { signal: stop.signal });
    return () => stop.abort();
  }, [inTrouble]);
}
