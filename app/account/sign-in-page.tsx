import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { TextField } from "../kit/text-field.tsx";

export interface SignInProps {
  /** A link was just asked for. */
  readonly isSent: boolean;
  /** The mails of this machine can be read on a page of it. */
  readonly hasOutbox: boolean;
  /** Null when people sign in by mailed links only. */
  readonly sso: { readonly label: string; readonly action: string } | null;
}

interface SignInPageProps extends SignInProps {
  /** An address that could not be used, as it was typed. */
  readonly refused: string | undefined;
}

export function SignInPage({ isSent, hasOutbox, sso, refused }: SignInPageProps) {
  return isSent ? <LinkSent hasOutbox={hasOutbox} /> : <AskForLink refused={refused} sso={sso} />;
}

function AskForLink({ refused, sso }: Pick<SignInPageProps, "refused" | "sso">) {
  const { t, locale } = useWords();
  const error = refused === undefined ? undefined : t("people.signIn.errors.email");
  return (
    <div className="flow">
      <ErrorSummary
        title={t("people.errors.title")}
        errors={error === undefined ? [] : [{ href: "#courriel", text: error }]}
      />
      <h1>{t("people.signIn.title")}</h1>
      {sso === null ? null : (
        <form method="post" action={sso.action} className="flow">
          <p>{t("people.signIn.sso.lead")}</p>
          <p>
            <Button kind="secondary">{t("people.signIn.sso.submit", { label: sso.label })}</Button>
          </p>
        </form>
      )}
      <p className="lead">{t("people.signIn.lead")}</p>
      <form method="post" className="flow form-column" noValidate>
        <TextField
          id="courriel"
          name="courriel"
          type="email"
          label={t("people.signIn.email.label")}
          hint={t("people.signIn.email.hint")}
          error={error}
          defaultValue={refused ?? ""}
          autoComplete="email"
        />
        <p>
          <Button>{t("people.signIn.submit")}</Button>
        </p>
      </form>
      <p>
        <a href={`/${locale}/commencer`}>{t("people.signIn.without")}</a>
      </p>
    </div>
  );
}

function LinkSent({ hasOutbox }: Pick<SignInPageProps, "hasOutbox">) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("people.signIn.sent.title")}</h1>
      <p className="lead">{t("people.signIn.sent")}</p>
      <p>{t("people.signIn.sent.help")}</p>
      {hasOutbox ? (
        <p>
          <a href={`/${locale}/boite-d-envoi`}>{t("people.signIn.outbox")}</a>
        </p>
      ) : null}
      <p>
        <a href={`/${locale}/connexion`}>{t("people.link.again")}</a>
      </p>
    </div>
  );
}
