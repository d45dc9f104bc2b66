import type { Locale } from "../i18n/locale.ts";
import { TypedText } from "./typed-text.tsx";

interface TypedWithinProps {
  readonly text: string;
  /** Where it is known. */
  readonly of?: Locale | undefined;
  /** The message of ours, with whatever it is given in the place of that text. */
  readonly sentence: (text: string) => string;
}

/** Stands for the text while the message is put together: no person types it, and no message has it. */
const PLACE = "\u{F0000}";

/** What somebody wrote, within a sentence of ours: each in its own language. */
export function TypedWithin({ text, of, sentence }: TypedWithinProps) {
  const [before = "", after = ""] = sentence(PLACE).split(PLACE);
  return (
    <>
      {before}
      <TypedText text={text} of={of} />
      {after}
    </>
  );
}
