import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { Answer } from "../domain/questions/answer.ts";
import { useWords } from "../i18n/words-context.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { answerLines } from "./answer-lines.ts";

interface AnswerValueProps {
  readonly sheet: QuestionSheet;
  readonly answer: Answer;
}

/** An answer to be read, not changed. */
export function AnswerValue({ sheet, answer }: AnswerValueProps) {
  const words = useWords();
  const lines = answerLines(sheet, answer, words);
  if (lines.length === 0) return <span className="muted">{words.t("questions.unanswered")}</span>;
  if (lines.length === 1 && lines[0]?.label === null)
    return <TypedText text={lines[0].text} className="preserved" />;
  return (
    <ul>
      {lines.map(({ label, text }) => (
        <li key={`${label} ${text}`} className="preserved">
          {label === null ? (
            <TypedText text={text} />
          ) : (
            <strong>{text === "" ? label : words.t("questions.lines.label", { label })}</strong>
          )}{" "}
          {label !== null && <TypedText text={text} />}
        </li>
      ))}
    </ul>
  );
}
