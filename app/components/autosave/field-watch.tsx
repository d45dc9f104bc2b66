// react-hook-form beside the form rather than around it: it watches the native fields from the moment one is first
// used, says early what is wrong, and never stands between a person and the server. It is given no values: it takes
// them from the fields, which may hold what was typed before it arrived.
import { memo, type RefObject, useEffect, useState } from "react";
import { type FieldErrors, useForm } from "react-hook-form";
import { useWords } from "../../i18n/words-context.ts";
import { problemSentence } from "../questions/problem-sentence.ts";
import { type ReviewedQuestion, reviewForm } from "../questions/review-form.ts";
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
  useEffect(() => {
    const messageOf = (name: string) => messageIn(errors, name);
    onWatch({ register, messageOf, isTouched: (name) => touchedFields[watchedName(name)] === true });
  });
  return null;
});

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
