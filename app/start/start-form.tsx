import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { Button } from "../kit/button.tsx";
import { RadioField } from "../kit/radio-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { StartView } from "./start.view.ts";
import { startErrors } from "./start-errors.ts";
import type { StartProblem, StartValues } from "./start-values.ts";
import { SurveyChoice } from "./survey-choice.tsx";

export interface StartFormProps extends Pick<StartView, "body" | "surveys" | "form"> {
  readonly values: StartValues;
  /** Undefined on a first visit. */
  readonly problem: StartProblem | undefined;
}

export function StartForm({ body, surveys, form, values, problem }: StartFormProps) {
  const { t } = useWords();
  const [error] = startErrors(problem, t);
  const errorOf = (href: string) => (error?.href === href ? error.text : undefined);
  return (
    <form method="post" className="flow form-column" noValidate>
      <input type="hidden" name="form" value={form} />
      {body === null ? <NamedBody values={values} errorOf={errorOf} /> : null}
      <SurveyChoice surveys={surveys} chosen={values.survey} error={errorOf("#questionnaire-0")} />
      {body?.demonstration ? <StartFrom chosen={values.from} /> : null}
      <Ways surveys={surveys} />
    </form>
  );
}

/** Ten minutes first, where a questionnaire offers them; else all of it. */
function Ways({ surveys }: Pick<StartFormProps, "surveys">) {
  const { t } = useWords();
  const sketch = surveys.find((survey) => survey.sketch > 0)?.sketch ?? 0;
  if (sketch === 0) return <Button>{t("start.before.submit")}</Button>;
  return (
    <Actions>
      <Button name="parcours" value="esquisse">
        {t("start.before.sketch", { count: sketch })}
      </Button>
      <Button kind="secondary" name="parcours" value="entier">
        {t("start.before.submit")}
      </Button>
    </Actions>
  );
}

interface NamedBodyProps {
  readonly values: StartValues;
  readonly errorOf: (href: string) => string | undefined;
}

function NamedBody({ values, errorOf }: NamedBodyProps) {
  const { t } = useWords();
  return (
    <>
      <TextField
        id="nom"
        name="nom"
        label={t("start.other.name")}
        hint={t("start.other.help")}
        error={errorOf("#nom")}
        defaultValue={values.name}
        autoComplete="organization"
      />
      <RadioField
        name="type"
        legend={t("start.other.kind")}
        error={errorOf("#type-commune")}
        options={(["commune", "other"] as const).map((value) => ({
          value,
          label: t(`start.other.kind.${value}`),
        }))}
        chosen={values.kind}
      />
    </>
  );
}

/** A fictional body can be tried from its own answers, or from nothing. */
function StartFrom({ chosen }: { readonly chosen: string }) {
  const { t } = useWords();
  return (
    <RadioField
      name="depart"
      legend={t("start.before.from")}
      options={(["copy", "blank"] as const).map((value) => ({
        value,
        label: t(`start.before.from.${value}`),
      }))}
      chosen={chosen}
    />
  );
}
