import type { Words } from "../../i18n/words.ts";
import { useWords } from "../../i18n/words-context.ts";
import { controlId } from "../control-id.ts";
import { fieldCalled } from "../field-called.ts";
import { problemSentence } from "../problem-sentence.ts";
import type { ReviewedQuestion } from "../review-form.ts";
import { type Refused, useRefused } from "./refused-context.ts";
import styles from "./save-status.module.css";

/** What has to be mended before anything is saved: question, field and what to do, leading there. */
export function RefusedFields({ questions }: { readonly questions: readonly ReviewedQuestion[] }) {
  const words = useWords();
  const faults = faultsIn(questions, useRefused(), words);
  const [first] = faults;
  if (first === undefined) return null;
  return (
    <p key={first.href + first.text} role="alert" className={styles["trouble"]}>
      <span>
        {words.t("questions.autosave.invalid", { count: faults.length })}{" "}
        <a href={first.href}>{first.text}</a>
      </span>
    </p>
  );
}

function faultsIn(questions: readonly ReviewedQuestion[], refused: Refused, words: Words) {
  const pair = (label: string, text: string) => words.t("questions.lines.pair", { label, text });
  return questions.flatMap(({ sheet, prefix }) =>
    [...refused]
      .filter(([name, problem]) => name === prefix + problem.name)
      .map(([name, problem]) => {
        const called = fieldCalled(sheet, problem.name, words);
        const said = problemSentence(problem, words);
        const text = pair(sheet.words.short, called === null ? said : pair(called, said));
        return { href: `#${controlId(name)}`, text };
      }),
  );
}
