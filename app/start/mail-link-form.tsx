import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { MailFailure } from "./link.view.ts";

export type MailOutcome =
  | { readonly kind: "sent"; readonly to: string }
  | { readonly kind: "failed"; readonly reason: MailFailure; readonly to: string };

/** Offered only where the site can send mail. */
export function MailLinkForm({ mail }: { readonly mail: MailOutcome | undefined }) {
  const { t } = useWords();
  return (
    <>
      <h2>{t("link.mail.title")}</h2>
      <form method="post" className="flow form-column" noValidate>
        <TextField
          id="courriel"
          name="courriel"
          type="email"
          label={t("link.mail.label")}
          hint={t("link.mail.hint")}
          error={mail?.kind === "failed" ? t(`link.mail.errors.${mail.reason}`) : undefined}
          defaultValue={mail?.kind === "failed" ? mail.to : ""}
          autoComplete="email"
        />
        <Button kind="secondary" name="intent" value="mail">
          {t("link.mail.submit")}
        </Button>
      </form>
    </>
  );
}
