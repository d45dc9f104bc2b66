import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import type { EditionImpact } from "./definitions.view.ts";
import { confirmId, type MoveProblem } from "./move-problem.ts";

interface MoveFormProps {
  readonly impact: EditionImpact;
  readonly to: string;
  /** Of this form. */
  readonly problem: MoveProblem | undefined;
}

/** One edition at a time, and nothing without a tick. */
export function MoveForm({ impact: { key, name }, to, problem }: MoveFormProps) {
  const { t } = useWords();
  const error = problem === undefined ? undefined : t(`definitions.problem.${problem.code}`);
  const id = confirmId(key);
  return (
    <form method="post" className="flow form-column" noValidate aria-labelledby={`edition-${key}`}>
      <input type="hidden" name="edition" value={key} />
      <input type="hidden" name="version" value={to} />
      <Fieldset
        id={`deplacer-${key}`}
        legend={t("definitions.move.legend", { version: to })}
        hint={t("definitions.move.hint")}
        error={error}
      >
        <Choice
          id={id}
          type="checkbox"
          name="confirmer"
          value="oui"
          label={t("definitions.move.confirm", { edition: name, version: to })}
        />
      </Fieldset>
      <p>
        <Button kind="secondary">{t("definitions.move.submit", { edition: name })}</Button>
      </p>
    </form>
  );
}
