import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { EmailField } from "../kit/email-field.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";

export interface SignInProps {
  /** A link was just asked for. */
  readonly isSent: boolean;
  /** Mails leave late at the moment, whoever they are for. */
  readonly isLate: boolean;
  /** The mails of this machine can be read on a page of it. */
  readonly hasOutbox: boolean;
  /** Null when people sign in by mailed links only. */
  readonly sso: { readonly label: string; readonly action: string } | null;
}

interface SignInPageProps extends SignInProps {
  /** An address that could not be used, as it was typed. */
  readonly refused: string | undefined;
}

export function SignInPage({ isSent, sso, refused, ...sent }: SignInPageProps) {
  return isSent ? <LinkSent {...sent} /> : <AskForLink refused={refused} sso={sso} />;
}

function AskForLink({ refused, sso }: Pick<SignInPageProps, "refused" | "sso">) {
  const { t, locale } = useWords();
  const error = refused === undefined ? undefined : t("account.signIn.errors.email");
  return (
    <div className="flow">
      <ErrorSummary
        title={t("team.errors.title")}
        errors={error === undefined ? [] : [{ href: "#courriel", text: error }]}
      />
      <h1>{t("account.signIn.title")}</h1>
      {sso === null ? null : (
        <form method="post" action={sso.action} className="flow">
          <p>{t("account.signIn.sso.lead")}</p>
          <p>
            <Button kind="secondary">{t("account.signIn.sso.submit", { label: sso.label })}</Button>
          </p>
        </form>
      )}
      <p className="lead">{t("account.signIn.lead")}</p>
      <form method="post" className="flow form-column" noValidate>
        <EmailField
          hint={t("account.signIn.email.hint")}
          error={error}
          value={refused ?? ""}
          whose="reader"
        />
        <p>
          <Button>{t("account.signIn.submit")}</Button>
        </p>
      </form>
      <p>
        {t("account.signIn.access")}{" "}
        <a href={pathTo("access-body", { locale })}>{t("team.access.body.title")}</a>
      </p>
      <p>
        <a href={pathTo("choose-body", { locale })}>{t("account.signIn.without")}</a>
      </p>
    </div>
  );
}

function LinkSent({ isLate, hasOutbox }: Pick<SignInPageProps, "isLate" | "hasOutbox">) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("account.signIn.sent.title")}</h1>
      <p className="lead">{t("account.signIn.sent")}</p>
      {isLate ? <p role="status">{t("account.signIn.sent.late")}</p> : null}
      <p>{t("account.signIn.sent.help")}</p>
      <p>
        <a href={pathTo("access-body", { locale })}>{t("team.access.body.title")}</a>
      </p>
      {hasOutbox ? (
        <p>
          <a href={pathTo("outbox", { locale })}>{t("account.signIn.outbox")}</a>
        </p>
      ) : null}
      <p>
        <a href={pathTo("sign-in", { locale })}>{t("account.link.again")}</a>
      </p>
    </div>
  );
}
