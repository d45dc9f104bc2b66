import { EVIDENCE_MAX, rowNames } from "../domain/answers/form-rows.ts";
import { useWords } from "../i18n/words-context.ts";
import { Fieldset } from "../kit/fieldset.tsx";
import { TextField } from "../kit/text-field.tsx";
import { AddRow } from "./add-row.tsx";
import { controlId } from "./control-id.ts";
import styles from "./evidence-rows.module.css";
import { useAskedQuestion } from "./question-context.ts";
import { useControl } from "./use-control.ts";

/** Links to what proves the answer: a title, an https address and perhaps a day each. Blank rows count for nothing. */
export function EvidenceRows() {
  const { sheet, prefix, values } = useAskedQuestion();
  const { t } = useWords();
  const names = rowNames(values, "evidence", EVIDENCE_MAX);
  const wouldProve = sheet.words.evidence;
  const hint =
    wouldProve === undefined
      ? t("questions.evidence.hint")
      : t("questions.evidence.wouldProve", { evidence: wouldProve });
  return (
    <Fieldset id={controlId(`${prefix}evidence`)} legend={t("questions.evidence.legend")} hint={hint}>
      {names.map((name, index) => (
        <EvidenceRow key={name} name={name} number={index + 1} />
      ))}
      {names.length < EVIDENCE_MAX && (
        <AddRow name="evidence" row={names.length} first="title" label={t("questions.evidence.add")} />
      )}
    </Fieldset>
  );
}

function EvidenceRow({ name, number }: { readonly name: string; readonly number: number }) {
  const { t } = useWords();
  const title = useControl(`${name}.title`);
  const url = useControl(`${name}.url`);
  const date = useControl(`${name}.date`);
  return (
    <div className={styles["row"]}>
      <TextField
        {...title.input()}
        id={title.id}
        label={t("questions.evidence.title", { number })}
        error={title.error}
      />
      <TextField
        {...url.input()}
        id={url.id}
        label={t("questions.evidence.url", { number })}
        error={url.error}
        type="url"
        inputMode="url"
      />
      <TextField
        {...date.input()}
        id={date.id}
        label={t("questions.evidence.date", { number })}
        error={date.error}
        type="date"
      />
    </div>
  );
}
