// react-hook-form beside the form rather than around it: it watches the native fields from the moment one is first
// used, says early what is wrong, and never stands between a person and the server. It is given no values: it takes
// them from the fields, which may hold what was typed before it arrived.
import { memo, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type FieldErrors, type UseFormRegister, useForm } from "react-hook-form";
import { useWords } from "../../i18n/words-context.ts";
import { problemSentence } from "../problem-sentence.ts";
import { type ReviewedQuestion, reviewForm } from "../review-form.ts";
import { createPress, type Press } from "./press.ts";
import { type Watch, type WatchedValues, watchedName } from "./watch-context.ts";

interface FieldWatchProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly questions: readonly ReviewedQuestion[];
  readonly onWatch: (watch: Watch) => void;
}

/** Shows nothing; its properties stay the same while the page lives, so that it only reacts to fields. */
export const FieldWatch = memo(function FieldWatch({ form, questions, onWatch }: FieldWatchProps) {
  const words = useWords();
  const [review] = useState(() => reviewForm(questions, (problem) => problemSentence(problem, words)));
  const { register, formState } = useForm<WatchedValues>({
    mode: "onTouched",
    resolver: (values) => {
      const problems = form.current === null ? new Map() : review(new FormData(form.current));
      return problems.size === 0 ? { values, errors: {} } : { values: {}, errors: watchedErrors(problems) };
    },
  });
  const { errors, touchedFields } = formState;
  const registerPatiently = usePatience(register);
  useEffect(() => {
    const messageOf = (name: string) => messageIn(errors, name);
    onWatch({
      register: registerPatiently,
      messageOf,
      isTouched: (name) => touchedFields[watchedName(name)] === true,
    });
  });
  return null;
});

/** A field left for a button is checked once the click is over: a message that came before would move the button away. */
function usePatience(register: UseFormRegister<WatchedValues>): Watch["register"] {
  const press = useRef<Press>();
  useEffect(() => {
    press.current = createPress(document);
    return press.current.stop;
  }, []);
  return useCallback(
    (name) => {
      const field = register(name);
      return { ...field, onBlur: async (event) => press.current?.after(() => void field.onBlur(event)) };
    },
    [register],
  );
}

function messageIn(errors: FieldErrors<WatchedValues>, name: string): string | undefined {
  const message = errors[watchedName(name)]?.message;
  return typeof message === "string" ? message : undefined;
}

function watchedErrors(problems: ReadonlyMap<string, string>): FieldErrors<WatchedValues> {
  const errors = [...problems].map(
    ([name, message]) => [watchedName(name), { type: "answer", message }] as const,
  );
  return Object.fromEntries(errors);
}
