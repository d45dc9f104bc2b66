import type { ComponentType } from "react";
import { rowNames } from "../domain/answers/form-rows.ts";
import type { FieldSheet } from "../domain/survey/field-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { AddRow } from "./add-row.tsx";
import styles from "./answers.module.css";
import { controlId } from "./control-id.ts";
import type { FieldProps } from "./fields/field-props.ts";
import { FoldedRow, useFoldedRows } from "./folded-row.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { useControl } from "./use-control.ts";

interface RowsProps {
  /** Row 0 of "entry" has the fields "entry.0.…". */
  readonly name: string;
  readonly fields: readonly FieldSheet[];
  readonly max: number;
  /** The field that names a row. */
  readonly title: string;
  /** How a field of a row is asked. */
  readonly control: ComponentType<FieldProps>;
  /** Rows keep an id of their own, so that other answers can point at them. */
  readonly identified?: boolean;
}

/** Rows that can be added and removed without script: a button asks for one more, a tick box takes one away. */
export function Rows(props: RowsProps) {
  const { values } = useAskedQuestion();
  const { t } = useWords();
  const names = rowNames(values, props.name, props.max);
  const isFolded = useFoldedRows(props, names);
  return (
    <>
      {names.map((name, index) => (
        <Row key={name} {...props} name={name} number={index + 1} isFolded={isFolded(name)} />
      ))}
      {names.length < props.max ? (
        <AddRow
          name={props.name}
          row={names.length}
          first={props.fields[0]?.field.id ?? ""}
          label={t("questions.rows.add")}
        />
      ) : (
        <p>{t("questions.rows.full", { count: props.max })}</p>
      )}
    </>
  );
}

function Row({
  name,
  number,
  fields,
  title,
  identified,
  isFolded,
  control: Control,
}: RowsProps & { readonly number: number; readonly isFolded: boolean }) {
  const { prefix, values } = useAskedQuestion();
  const { t } = useWords();
  const remove = useControl(`${name}.remove`);
  const called = rowName(fields, title, [values[`${name}.${title}`] ?? ""].flat()[0] ?? "");
  return (
    <fieldset id={controlId(prefix + name)} className={styles["row"]}>
      <legend>
        {called ? t("questions.rows.named", { number, name: called }) : t("questions.rows.blank", { number })}
      </legend>
      {identified && (
        <input type="hidden" name={`${prefix}${name}.id`} value={[values[`${name}.id`] ?? ""].flat()[0]} />
      )}
      <FoldedRow name={name} called={called} isFolded={isFolded}>
        {fields.map((field) => (
          <Control key={field.field.id} sheet={field} name={`${name}.${field.field.id}`} />
        ))}
        {called && (
          <Choice
            {...remove.box("on")}
            type="checkbox"
            id={remove.id}
            label={t("questions.rows.remove")}
            hint={t("questions.rows.removeHint")}
          />
        )}
      </FoldedRow>
    </fieldset>
  );
}

/** A row that is named by a choice is called by the words of its option. */
function rowName(fields: readonly FieldSheet[], title: string, held: string): string {
  const options = fields.find(({ field }) => field.id === title)?.options ?? [];
  return options.find(({ id }) => id === held)?.label ?? held;
}
