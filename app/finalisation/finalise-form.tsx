import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { Notification } from "../kit/notification.tsx";

interface FinaliseFormProps {
  /** Sent twice, it finalises once. */
  readonly form: string;
  readonly error: string | undefined;
}

export function FinaliseForm({ form, error }: FinaliseFormProps) {
  const { t } = useWords();
  return (
    <form method="post" className="flow" noValidate>
      <Notification tone="warning" title={t("finalisation.cada.title")}>
        <p>{t("finalisation.cada.text")}</p>
        <p>{t("finalisation.cada.notes")}</p>
      </Notification>
      <input type="hidden" name="form" value={form} />
      <Fieldset id="exact-groupe" heading="h2" legend={t("finalisation.accurate.legend")} error={error}>
        <Choice
          type="checkbox"
          id="exact"
          name="exact"
          value="oui"
          label={t("finalisation.accurate.label")}
        />
      </Fieldset>
      <Button name="intent" value="finalise">
        {t("finalisation.submit")}
      </Button>
    </form>
  );
}
