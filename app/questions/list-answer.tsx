import { FieldControl } from "./fields/field-control.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { Rows } from "./rows.tsx";

/** Entries of several fields each. An entry left blank counts for nothing. */
export function ListAnswer() {
  const { sheet } = useAskedQuestion();
  if (sheet.question.type !== "list") return null;
  return (
    <Rows
      name="entry"
      fields={sheet.fields}
      max={sheet.question.max}
      title={sheet.question.title}
      control={FieldControl}
      identified
    />
  );
}
