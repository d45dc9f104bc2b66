import type { QuestionOf } from "../domain/questions/question-types.ts";
import { FieldControl } from "./fields/field-control.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { Rows } from "./rows.tsx";

/** Entries of several fields each. An entry left blank counts for nothing. */
export function ListAnswer({ question }: { readonly question: QuestionOf<"list"> }) {
  const { sheet } = useAskedQuestion();
  return (
    <Rows
      name="entry"
      fields={sheet.fields}
      max={question.max}
      title={question.title}
      control={FieldControl}
      identified
    />
  );
}
