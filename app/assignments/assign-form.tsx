import { ASSIGNMENT_KINDS } from "../domain/people/assignment.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";

export interface AssignValues {
  readonly questionId: string;
  readonly email: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly message: string;
}
export interface AssignFormProps {
  readonly questions: readonly { readonly id: string; readonly name: string }[];
  readonly form: string;
  readonly values: AssignValues;
  readonly errorOf: (href: string) => string | undefined;
}

export function AssignForm({ questions, form, values, errorOf }: AssignFormProps) {
  const { t } = useWords();
  return (
    <form method="post" className="flow form-column" noValidate>
      <input type="hidden" name="form" value={form} />
      <SelectField
        id="quoi"
        name="quoi"
        label={t("assign.what.label")}
        defaultValue={values.questionId}
        options={[
          { value: "", label: t("assign.what.all") },
          ...questions.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        id="courriel"
        name="courriel"
        type="email"
        label={t("assign.email.label")}
        hint={t("assign.email.hint")}
        error={errorOf("#courriel")}
        defaultValue={values.email}
        autoComplete="off"
      />
      <KindField value={values.kind} error={errorOf("#demande-contribute")} />
      <TextField
        id="echeance"
        name="echeance"
        type="date"
        label={t("assign.due.label")}
        hint={t("assign.due.hint")}
        error={errorOf("#echeance")}
        defaultValue={values.dueOn}
      />
      <TextareaField
        id="message"
        name="message"
        label={t("assign.message.label")}
        hint={t("assign.message.hint")}
        error={errorOf("#message")}
        defaultValue={values.message}
      />
      <p>
        <Button>{t("assign.submit")}</Button>
      </p>
    </form>
  );
}

function KindField({ value, error }: { readonly value: string; readonly error: string | undefined }) {
  const { t } = useWords();
  return (
    <Fieldset id="demande" legend={t("assign.kind.label")} error={error}>
      {ASSIGNMENT_KINDS.map((kind) => (
        <Choice
          key={kind}
          id={`demande-${kind}`}
          type="radio"
          name="demande"
          value={kind}
          label={t(`assign.kind.${kind}`)}
          hint={t(`assign.kind.${kind}.what`)}
          defaultChecked={kind === value}
        />
      ))}
    </Fieldset>
  );
}
