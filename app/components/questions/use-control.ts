// Ties one named value to its native control: what it holds, what is wrong with it, and react-hook-form's watch on it.
// The server's form stays the form: names, values and errors are there before any script. react-hook-form reads dots
// as paths, where ours are plain names, so it knows each control by a name without dots.
import type { ChangeEvent, FocusEvent } from "react";
import { useFormContext } from "react-hook-form";
import { controlId } from "./control-id.ts";
import { useAskedQuestion } from "./question-context.ts";

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Control {
  readonly id: string;
  readonly error: string | undefined;
  /** For a line or an area of text, or a select. */
  readonly input: Registration & { readonly defaultValue: string };
  /** For one radio or tick box of the name. */
  readonly box: (
    value: string,
  ) => Registration & { readonly value: string; readonly defaultChecked: boolean };
}

interface Registration {
  readonly name: string;
  readonly ref: (element: Box | null) => void;
  readonly onChange: (event: ChangeEvent<Box>) => void;
  readonly onBlur: (event: FocusEvent<Box>) => void;
}

export function useControl(name: string): Control {
  const { prefix, values } = useAskedQuestion();
  const { register } = useFormContext<Record<string, unknown>>();
  const key = watchedName(prefix + name);
  const watched = register(key);
  const relay = (type: "change" | "blur") => (event: { readonly target: Box }) =>
    void watched[type === "change" ? "onChange" : "onBlur"]({
      type,
      target: { name: key, type: event.target.type },
    });
  const registration = {
    name: prefix + name,
    ref: watched.ref,
    onChange: relay("change"),
    onBlur: relay("blur"),
  };
  const held = [values[name] ?? ""].flat();
  return {
    id: controlId(prefix + name),
    error: useError(name),
    input: { ...registration, defaultValue: held[0] ?? "" },
    box: (value) => ({ ...registration, value, defaultChecked: held.includes(value) }),
  };
}

/** What is wrong with a name now: what the server said, until its field is touched and checked again here. */
export function useError(name: string): string | undefined {
  const { prefix, errors } = useAskedQuestion();
  const { formState } = useFormContext<Record<string, unknown>>();
  const key = watchedName(prefix + name);
  const early = formState.errors[key]?.message;
  if (typeof early === "string") return early;
  return formState.touchedFields[key] ? undefined : errors[name];
}

export function watchedName(fullName: string): string {
  return fullName.replaceAll(".", "/");
}
