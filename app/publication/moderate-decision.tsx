import { CHECKS } from "../domain/publication/moderation-checks.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { ModerationView } from "./moderation.view.ts";
import type { ModerateRefused } from "./moderation-problems.ts";

interface ModerateDecisionProps extends Pick<ModerationView, "steps"> {
  readonly refused: ModerateRefused | undefined;
}

/** One form for both ends, so that nothing that was ticked or typed is lost by pressing the other button. */
export function ModerateDecision({ steps, refused }: ModerateDecisionProps) {
  const { t } = useWords();
  return (
    <form id="decision" method="post" className="flow" noValidate>
      <input type="hidden" name="etapes" value={steps} />
      <Checks refused={refused} />
      <p>
        <Button name="intent" value="publish">
          {t("publication.moderation.publish.submit")}
        </Button>
      </p>
      <h2>{t("publication.moderation.return.title")}</h2>
      <ReasonField
        label={t("publication.moderation.return.reason")}
        hint={t("publication.moderation.return.hint")}
        refused={refused}
      />
      <Button kind="secondary" name="intent" value="return">
        {t("publication.moderation.return.submit")}
      </Button>
    </form>
  );
}

function Checks({ refused }: Pick<ModerateDecisionProps, "refused">) {
  const { t } = useWords();
  return (
    <Fieldset
      id="lu"
      heading="h2"
      legend={t("publication.moderation.check.legend")}
      hint={t("publication.moderation.check.hint")}
      error={refused?.problem === "NOT_CHECKED" ? t("publication.moderation.notChecked") : undefined}
    >
      {CHECKS.map((check) => (
        <Choice
          key={check}
          type="checkbox"
          id={`lu-${check}`}
          name="lu"
          value={check}
          defaultChecked={refused?.checks.includes(check) ?? false}
          label={t(`publication.moderation.check.${check}`)}
          hint={t(`publication.moderation.check.${check}.hint`)}
        />
      ))}
    </Fieldset>
  );
}

interface ReasonFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly refused: ModerateRefused | undefined;
}

/** Why something is returned, or withdrawn. */
export function ReasonField({ label, hint, refused }: ReasonFieldProps) {
  const { t } = useWords();
  return (
    <TextareaField
      id="motif"
      name="motif"
      label={label}
      hint={hint}
      error={refused?.problem === "BAD_REASON" ? t("publication.noReason") : undefined}
      defaultValue={refused?.reason ?? ""}
    />
  );
}
