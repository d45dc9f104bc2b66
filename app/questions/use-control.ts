// Ties one named value to its native control: what it holds, what is wrong with it, and the watch on it, if any.
// The server's form stays the form: names, values and errors are there before any script.
import type { ChangeEvent, FocusEvent } from "react";
import { useWords } from "../i18n/words-context.ts";
import { useRefused } from "./autosave/refused-context.ts";
import { useWatch, type Watch, watchedName } from "./autosave/watch-context.ts";
import { controlId } from "./control-id.ts";
import { problemSentence } from "./problem-sentence.ts";
import { useAskedQuestion } from "./question-context.ts";

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Control {
  readonly id: string;
  readonly error: string | undefined;
  /** For a line or an area of text, or a select: what is typed can be wrong, so it is watched. */
  readonly input: () => WatchedInput;
  /** For one radio or tick box of the name: it offers nothing wrong to choose. */
  readonly box: (value: string) => {
    readonly name: string;
    readonly value: string;
    readonly defaultChecked: boolean;
  };
}

interface WatchedInput {
  readonly name: string;
  readonly defaultValue: string;
  readonly ref: (element: Input | null) => void;
  readonly onChange: (event: ChangeEvent<Input>) => void;
  readonly onBlur: (event: FocusEvent<Input>) => void;
}

export function useControl(name: string): Control {
  const { prefix, values } = useAskedQuestion();
  const watch = useWatch();
  const fullName = prefix + name;
  const held = [values[name] ?? ""].flat();
  return {
    id: controlId(fullName),
    error: useError(name),
    input: () => ({ ...watched(watch, fullName), name: fullName, defaultValue: held[0] ?? "" }),
    box: (value) => ({ name: fullName, value, defaultChecked: held.includes(value) }),
  };
}

function watched(watch: Watch | null, fullName: string): Omit<WatchedInput, "name" | "defaultValue"> {
  const key = watchedName(fullName);
  const field = watch?.register(key);
  const target = ({ target: { type } }: { readonly target: Input }) => ({ name: key, type });
  return {
    ref: field?.ref ?? unwatched,
    onChange: (event) => void field?.onChange({ type: "change", target: target(event) }),
    onBlur: (event) => void field?.onBlur({ type: "blur", target: target(event) }),
  };
}

/**
 * What is wrong with a name now: what the server said of the page, until the field is left and checked again here, and
 * what it said of the last save by itself.
 */
export function useError(name: string): string | undefined {
  const { prefix, errors } = useAskedQuestion();
  const words = useWords();
  const watch = useWatch();
  const problem = useRefused().get(prefix + name);
  const early = watch?.messageOf(prefix + name);
  const refused = problem === undefined ? undefined : problemSentence(problem, words);
  return early ?? refused ?? (watch?.isTouched(prefix + name) ? undefined : errors[name]);
}

/** Names, without their prefix, that the server refused a value of. */
export function useErrorNames(): readonly string[] {
  const { prefix, errors } = useAskedQuestion();
  const refused = [...useRefused().keys()].filter((name) => name.startsWith(prefix));
  return [...Object.keys(errors), ...refused.map((name) => name.slice(prefix.length))];
}

function unwatched(): void {
  // A page that runs no script, or whose fields nobody has used yet.
}
