import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/text-field.tsx";

interface ReopenFormProps {
  readonly version: number;
  /** As it was typed. */
  readonly reason: string;
  readonly error: string | undefined;
}

export function ReopenForm({ version, reason, error }: ReopenFormProps) {
  const { t } = useWords();
  return (
    <section className="flow">
      <h2>{t("finalisation.reopen.heading")}</h2>
      <p>{t("finalisation.reopen.what", { version, next: version + 1 })}</p>
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="version" value={version} />
        <TextField
          id="motif"
          name="motif"
          label={t("finalisation.reopen.reason")}
          hint={t("finalisation.reopen.hint")}
          error={error}
          defaultValue={reason}
        />
        <Button kind="secondary" name="intent" value="reopen">
          {t("finalisation.reopen.submit")}
        </Button>
      </form>
    </section>
  );
}
