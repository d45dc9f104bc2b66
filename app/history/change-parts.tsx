import type { AnswerContent } from "../domain/answers/answer-content.ts";
import type { ContentPart } from "../domain/answers/compare-answers.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
import { ContentPartValue } from "../questions/content-part-value.tsx";
import styles from "./history.module.css";

interface ChangePartsProps {
  readonly sheet: QuestionSheet;
  readonly parts: readonly ContentPart[];
  /** Each with what it is called; one that is not there is left out. */
  readonly sides: readonly { readonly label: string; readonly content: AnswerContent | null }[];
}

/** Only the parts that differ, each as it was and as it is. */
export function ChangeParts({ sheet, parts, sides }: ChangePartsProps) {
  const { t } = useWords();
  return (
    <dl className={styles["parts"]}>
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(`questions.conflict.part.${part}`)}</dt>
          {sides.map(
            ({ label, content }) =>
              content !== null && (
                <dd key={label} className={styles["side"]}>
                  <span className="muted">{t("questions.lines.label", { label })}</span>
                  <div>
                    <ContentPartValue part={part} sheet={sheet} content={content} />
                  </div>
                </dd>
              ),
          )}
        </div>
      ))}
    </dl>
  );
}
