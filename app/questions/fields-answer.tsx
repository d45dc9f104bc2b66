import type { QuestionOf } from "../domain/questions/question-types.ts";
import type { FieldSheet } from "../domain/survey/field-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
import styles from "./answers.module.css";
import { FieldControl } from "./fields/field-control.tsx";
import { FoldedPart, isFilled } from "./folded-part.tsx";
import { useAskedQuestion } from "./question-context.ts";

/** Above this, the optional fields at the end are folded: ten gains of ten fields each would be a page without end. */
const MOST_OPEN = 6;
/** Of many fields none of which is required. */
const FIRST_OPEN = 3;

/** One field, which the question itself names, or several that make one answer. */
export function FieldsAnswer({ question }: { readonly question: QuestionOf<"value" | "group"> }) {
  const { fields } = useAskedQuestion().sheet;
  const alone = question.type === "value";
  const open = openFields(fields);
  const folded = fields.slice(open.length);
  return (
    <div className={styles["fields"]}>
      <Controls fields={open} alone={alone} />
      {folded.length > 0 && <MoreFields fields={folded} />}
    </div>
  );
}

function openFields(fields: readonly FieldSheet[]): readonly FieldSheet[] {
  if (fields.length <= MOST_OPEN) return fields;
  const required = fields.findLastIndex(({ field }) => field.required === true);
  return fields.slice(0, required < 0 ? FIRST_OPEN : required + 1);
}

function Controls({ fields, alone }: { readonly fields: readonly FieldSheet[]; readonly alone?: boolean }) {
  return fields.map((field) => (
    <FieldControl key={field.field.id} sheet={field} name={`field.${field.field.id}`} alone={alone} />
  ));
}

function MoreFields({ fields }: { readonly fields: readonly FieldSheet[] }) {
  const { values } = useAskedQuestion();
  const { t } = useWords();
  const isOf = (id: string) => (name: string) => name === `field.${id}` || name.startsWith(`field.${id}.`);
  const filled = fields.filter(({ field: { id } }) =>
    Object.keys(values).some((name) => isOf(id)(name) && isFilled(values[name])),
  ).length;
  const count = fields.length;
  return (
    <FoldedPart
      summary={t(filled === 0 ? "questions.fields.more" : "questions.fields.moreFilled", { count, filled })}
      holds={(name) => fields.some(({ field }) => isOf(field.id)(name))}
    >
      <div className={styles["fields"]}>
        <Controls fields={fields} />
      </div>
    </FoldedPart>
  );
}
