import { useWords } from "../i18n/words-context.ts";
import { leverPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { LeverPageProps, LeverValues } from "./lever.view.ts";
import { CONTROL, type LeverError } from "./lever-errors.ts";

interface LeverFormProps extends LeverPageProps {
  readonly values: LeverValues;
  readonly errors: readonly LeverError[];
}

export function LeverForm({ values, errors, ...page }: LeverFormProps) {
  const { t } = useWords();
  const { owners, retained } = page;
  const errorOf = (id: string) => errors.find(({ href }) => href === `#${id}`)?.text;
  return (
    <form method="post" action={leverPath(page.address, page.leverId)} className="flow" noValidate>
      <Hidden {...page} />
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
      <TextField
        id={CONTROL.month}
        name="mois"
        type="month"
        label={t("roadmap.month.label")}
        hint={t("roadmap.month.hint")}
        error={errorOf(CONTROL.month)}
        defaultValue={values.month}
      />
      <TextareaField
        id={CONTROL.note}
        name="note"
        label={t("roadmap.note.label")}
        hint={t("roadmap.note.hint")}
        error={errorOf(CONTROL.note)}
        defaultValue={values.note}
      />
      <p>
        <Button>{t(retained === null ? "roadmap.submit" : "roadmap.save")}</Button>
      </p>
    </form>
  );
}

export function LetGoForm(page: LeverPageProps) {
  const { t } = useWords();
  return (
    <form method="post" action={leverPath(page.address, page.leverId)} aria-label={t("roadmap.letGo")}>
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
