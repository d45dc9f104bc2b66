import { LEVER_STATUSES } from "../domain/levers/lever-status.ts";
import { useWords } from "../i18n/words-context.ts";
import { leverPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import { FROM_ROADMAP } from "./came-from.ts";
import type { LeverPageProps, LeverValues } from "./lever.view.ts";
import { CONTROL, type LeverError } from "./lever-errors.ts";

/** Its page, as it was come to. */
export function leverAction({
  address,
  leverId,
  isFromRoadmap,
}: Pick<LeverPageProps, "address" | "leverId" | "isFromRoadmap">): string {
  return `${leverPath(address, leverId)}${isFromRoadmap ? FROM_ROADMAP : ""}`;
}

interface LeverFormProps extends LeverPageProps {
  readonly values: LeverValues;
  readonly errors: readonly LeverError[];
}

export function LeverForm({ values, errors, ...page }: LeverFormProps) {
  const { t } = useWords();
  const errorOf = (id: string) => errors.find(({ href }) => href === `#${id}`)?.text;
  const fields = { values, errorOf };
  return (
    <form method="post" action={leverAction(page)} className="flow" noValidate>
      <Hidden {...page} />
      <OwnerFields {...fields} owners={page.owners} />
      <PlanFields {...fields} />
      <TextareaField
        id={CONTROL.note}
        name="note"
        label={t("roadmap.note.label")}
        hint={t("roadmap.note.hint")}
        error={errorOf(CONTROL.note)}
        defaultValue={values.note}
      />
      <p>
        <Button>{t(page.retained === null ? "roadmap.submit" : "roadmap.save")}</Button>
      </p>
    </form>
  );
}

interface FieldsProps {
  readonly values: LeverValues;
  readonly errorOf: (id: string) => string | undefined;
}

function OwnerFields({
  values,
  errorOf,
  owners,
}: FieldsProps & { readonly owners: LeverPageProps["owners"] }) {
  const { t } = useWords();
  return (
    <>
      {owners.length === 0 ? null : (
        <SelectField
          id={CONTROL.owner}
          name="porteur"
          label={t("roadmap.owner.label")}
          error={errorOf(CONTROL.owner)}
          defaultValue={values.owner}
          options={[
            { value: "", label: t("roadmap.owner.nobody") },
            ...owners.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      )}
      <TextField
        id={CONTROL.ownerText}
        name="porteur-autre"
        label={t(owners.length === 0 ? "roadmap.ownerText.alone" : "roadmap.ownerText.label")}
        hint={t("roadmap.ownerText.hint")}
        error={errorOf(CONTROL.ownerText)}
        defaultValue={values.ownerText}
        autoComplete="off"
      />
    </>
  );
}

/** For when, how far it is, and its money. */
function PlanFields({ values, errorOf }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <TextField
        id={CONTROL.month}
        name="mois"
        type="month"
        label={t("roadmap.month.label")}
        hint={t("roadmap.month.hint")}
        error={errorOf(CONTROL.month)}
        defaultValue={values.month}
      />
      <SelectField
        id={CONTROL.status}
        name="etat"
        label={t("roadmap.status.label")}
        hint={t("roadmap.status.hint")}
        error={errorOf(CONTROL.status)}
        defaultValue={values.status}
        options={LEVER_STATUSES.map((status) => ({ value: status, label: t(`kit.leverStatus.${status}`) }))}
      />
      <TextField
        id={CONTROL.budget}
        name="budget"
        label={t("roadmap.budget.label")}
        hint={t("roadmap.budget.hint")}
        error={errorOf(CONTROL.budget)}
        defaultValue={values.budget}
        autoComplete="off"
      />
    </>
  );
}

export function LetGoForm(page: LeverPageProps) {
  const { t } = useWords();
  return (
    <form method="post" action={leverAction(page)} aria-label={t("roadmap.letGo")}>
      <Hidden {...page} />
      <Button kind="link" name="lacher" value="1">
        {t("roadmap.letGo")}
      </Button>
    </form>
  );
}

function Hidden({ token, version, signed }: Pick<LeverPageProps, "token" | "version" | "signed">) {
  return (
    <>
      <input type="hidden" name="form" value={token} />
      <input type="hidden" name="version" value={version} />
      {signed === "" ? null : <input type="hidden" name="signed" value={signed} />}
    </>
  );
}
