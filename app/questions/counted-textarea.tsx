import { type ChangeEvent, type ReactNode, useState } from "react";
import { characterCount, cleanText } from "../domain/fields/clean-text.ts";
import { useWords } from "../i18n/words-context.ts";
import { TextareaField } from "../kit/textarea-field.tsx";
import { useSaving } from "./autosave/saving-context.ts";
import { crossedThreshold } from "./room-left.ts";
import { useControl } from "./use-control.ts";

interface CountedTextareaProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** In characters. A longer text is kept and refused with a message, never cut. */
  readonly max: number;
  readonly rows?: number;
}

/** Says how long a text may be and, with script, how much room is left. */
export function CountedTextarea({ name, max, ...texts }: CountedTextareaProps) {
  const { t, number } = useWords();
  const { announce } = useSaving();
  const control = useControl(name);
  const input = control.input();
  const [room, setRoom] = useState<number>();
  const words = (left: number) =>
    left < 0
      ? t("questions.counter.over", { count: -left, amount: number(-left) })
      : t("questions.counter.left", { count: left, amount: number(left) });
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    input.onChange(event);
    const left = max - characterCount(cleanText(event.target.value));
    if (crossedThreshold(room ?? max, left) !== undefined) announce(words(left));
    setRoom(left);
  };
  return (
    <TextareaField
      {...input}
      {...texts}
      id={control.id}
      error={control.error}
      onChange={onChange}
      isOver={room !== undefined && room < 0}
      counter={
        room === undefined ? t("questions.counter.max", { count: max, amount: number(max) }) : words(room)
      }
    />
  );
}
