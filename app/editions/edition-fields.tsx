import type { EditionState } from "../domain/editions/edition.ts";
import { PUBLICATION_POLICIES } from "../domain/editions/edition.ts";
import type { TypedEdition } from "../domain/editions/edition-draft.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import { FIELD_NAMES, type FieldError } from "./edition-form-problem.ts";
import styles from "./editions.module.css";
import type { EditionFormView } from "./editions.view.ts";

export interface EditionFieldsProps extends Pick<EditionFormView, "typed" | "choices"> {
  /** Null for a new one. */
  readonly state: EditionState | null;
  readonly errors: readonly FieldError[];
  /** What is stored now, where somebody else saved it meanwhile. */
  readonly stored: TypedEdition | null;
}

/** What cannot change any more is said by the page, and is no field. */
export function EditionFields(props: EditionFieldsProps) {
  const { t } = useWords();
  const isFixed = props.state !== null && props.state !== "prepared";
  return (
    <>
      {props.state === null ? <Line {...props} field="key" hint={t("editions.key.hint")} /> : null}
      <Line {...props} field="name" hint={t("editions.name.hint")} />
      {isFixed ? null : <SurveyField {...props} />}
      <div className={styles["days"]}>
        <Line {...props} field="opensOn" type="date" />
        <Line {...props} field="closesOn" type="date" />
      </div>
      {isFixed ? null : <GroupsField {...props} />}
      <PolicyField {...props} />
      <Line {...props} field="contact" type="email" hint={t("editions.contact.hint")} />
      <Line {...props} field="retention" inputMode="numeric" hint={t("editions.retention.hint")} />
    </>
  );
}

interface LineProps extends EditionFieldsProps {
  readonly field: Exclude<keyof TypedEdition, "survey" | "policy" | "groups">;
  readonly type?: "text" | "date" | "email";
  readonly inputMode?: "numeric";
  readonly hint?: string;
}

function Line({ field, hint, type = "text", inputMode, ...form }: LineProps) {
  const words = useWords();
  const { t } = words;
  const id = FIELD_NAMES[field];
  return (
    <TextField
      id={id}
      name={id}
      type={type}
      inputMode={inputMode}
      label={t(`editions.field.${field}`)}
      hint={hintOf({ form, field, hint }, words)}
      error={errorOf(form, field)}
      defaultValue={form.typed[field]}
    />
  );
}

interface Hinted {
  readonly form: EditionFieldsProps;
  readonly field: keyof TypedEdition;
  readonly hint: string | undefined;
}

/** And what somebody else saved there meanwhile. */
function hintOf({ form: { stored, typed }, field, hint }: Hinted, { t }: Words): string | undefined {
  const isOther = stored !== null && stored[field] !== typed[field];
  const other = isOther ? t("editions.stored", { value: stored[field] || t("editions.empty") }) : undefined;
  return [hint, other].filter((part) => part !== undefined).join(" ") || undefined;
}

function errorOf({ errors }: EditionFieldsProps, field: keyof TypedEdition): string | undefined {
  return errors.find((error) => error.field === field)?.text;
}

function SurveyField(form: EditionFieldsProps) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <SelectField
      id={FIELD_NAMES.survey}
      name={FIELD_NAMES.survey}
      label={t("editions.field.survey")}
      hint={hintOf({ form, field: "survey", hint: t("editions.survey.hint") }, words)}
      error={errorOf(form, "survey")}
      defaultValue={form.typed.survey}
      options={form.choices.map(({ value, title, language, version }) => ({
        value,
        label: t("editions.survey.version", { title, version }),
        lang: language === locale ? undefined : language,
      }))}
    />
  );
}

function GroupsField(form: EditionFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <TextareaField
      id={FIELD_NAMES.groups}
      name={FIELD_NAMES.groups}
      label={t("editions.field.groups")}
      hint={hintOf({ form, field: "groups", hint: t("editions.groups.hint") }, words)}
      error={errorOf(form, "groups")}
      defaultValue={form.typed.groups}
    />
  );
}

function PolicyField(form: EditionFieldsProps) {
  const { t } = useWords();
  return (
    <Fieldset
      id={FIELD_NAMES.policy}
      legend={t("editions.field.policy")}
      hint={t("editions.policy.hint")}
      error={errorOf(form, "policy")}
    >
      {PUBLICATION_POLICIES.map((policy) => (
        <Choice
          key={policy}
          id={`politique-${policy}`}
          type="radio"
          name={FIELD_NAMES.policy}
          value={policy}
          defaultChecked={form.typed.policy === policy}
          label={t(`editions.policy.${policy}`)}
        />
      ))}
    </Fieldset>
  );
}
