import { ASSIGNMENT_KINDS } from "../domain/people/assignment.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { RadioField } from "../kit/radio-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { AssignView } from "./assign.view.ts";
import { WhoField } from "./who-field.tsx";

export interface AssignValues {
  readonly questionId: string;
  /** Address of the member who was chosen; empty for somebody else, or nobody. */
  readonly member: string;
  /** Typed, for somebody else. */
  readonly other: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly message: string;
}
export interface AssignFormProps extends Pick<AssignView, "questions" | "form" | "members"> {
  readonly values: AssignValues;
  readonly errorOf: (href: string) => string | undefined;
}

export function AssignForm({ questions, form, members, values, errorOf }: AssignFormProps) {
  const { t } = useWords();
  return (
    <form method="post" className="flow form-column" noValidate>
      <input type="hidden" name="form" value={form} />
      <SelectField
        id="quoi"
        name="quoi"
        label={t("assignments.what.label")}
        defaultValue={values.questionId}
        options={[
          { value: "", label: t("assignments.what.all") },
          ...questions.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <WhoField members={members} values={values} errorOf={errorOf} />
      <KindField value={values.kind} error={errorOf("#demande-contribute")} />
      <TextField
        id="echeance"
        name="echeance"
        type="date"
        label={t("assignments.due.label")}
        hint={t("assignments.due.hint")}
        error={errorOf("#echeance")}
        defaultValue={values.dueOn}
      />
      <TextareaField
        id="message"
        name="message"
        label={t("assignments.message.label")}
        hint={t("assignments.message.hint")}
        error={errorOf("#message")}
        defaultValue={values.message}
      />
      <p>
        <Button>{t("assignments.submit")}</Button>
      </p>
    </form>
  );
}

function KindField({ value, error }: { readonly value: string; readonly error: string | undefined }) {
  const { t } = useWords();
  return (
    <RadioField
      name="demande"
      legend={t("assignments.kind.label")}
      error={error}
      options={ASSIGNMENT_KINDS.map((kind) => ({
        value: kind,
        label: t(`assignments.kind.${kind}`),
        hint: t(`assignments.kind.${kind}.what`),
      }))}
      chosen={value}
    />
  );
}
