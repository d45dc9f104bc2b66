import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { EmailField } from "../kit/email-field.tsx";
import type { MailedLink, MailFailure } from "./link.view.ts";

export interface MailRefusal {
  readonly reason: MailFailure;
  /** As it was typed. */
  readonly to: string;
}

interface MailLinkFormProps {
  readonly mailed: readonly MailedLink[];
  readonly refusal: MailRefusal | undefined;
}

/** Offered only where the site can send mail; says what became of what was sent. */
export function MailLinkForm({ mailed, refusal }: MailLinkFormProps) {
  const { t } = useWords();
  return (
    <>
      <h2>{t("link.mail.title")}</h2>
      {mailed.length === 0 ? null : (
        <ul role="status" aria-label={t("link.mail.states")}>
          {mailed.map(({ to, state }) => (
            <li key={to}>{t(`link.mail.state.${state}`, { to })}</li>
          ))}
        </ul>
      )}
      <form method="post" className="flow form-column" noValidate>
        <EmailField
          label={t("link.mail.label")}
          hint={t("link.mail.hint")}
          error={refusal === undefined ? undefined : t(`link.mail.errors.${refusal.reason}`)}
          value={refusal?.to ?? ""}
          whose="reader"
        />
        <Button kind="secondary" name="intent" value="mail">
          {t("link.mail.submit")}
        </Button>
      </form>
    </>
  );
}
