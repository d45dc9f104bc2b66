import type { QuestionOf } from "../domain/questions/question-types.ts";
import styles from "./answers.module.css";
import { FieldControl } from "./fields/field-control.tsx";
import { useAskedQuestion } from "./question-context.ts";

/** One field, which the question itself names, or several that make one answer. */
export function FieldsAnswer({ question }: { readonly question: QuestionOf<"value" | "group"> }) {
  const { sheet } = useAskedQuestion();
  const alone = question.type === "value";
  return (
    <div className={styles["fields"]}>
      {sheet.fields.map((field) => (
        <FieldControl key={field.field.id} sheet={field} name={`field.${field.field.id}`} alone={alone} />
      ))}
    </div>
  );
}
