import type { RequestProblem, TypedRequest } from "../domain/people/access-request.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { EmailField } from "../kit/email-field.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { AccessRequestView } from "./access-request.view.ts";
import { AnswersByNotice } from "./answers-by-notice.tsx";

export type AccessProblem = RequestProblem | "FULL";

const problems = {
  BAD_NAME: { href: "#nom", key: "team.invitation.badName" },
  BAD_JOB: { href: "#fonction", key: "team.access.badJob" },
  BAD_ADDRESS: { href: "#courriel", key: "team.members.badEmail" },
  LONG_MESSAGE: { href: "#message", key: "team.access.longMessage" },
  FULL: { href: "#envoyer", key: "team.access.full" },
} as const satisfies Readonly<Record<AccessProblem, { href: string; key: MessageKey }>>;

interface AccessRequestPageProps extends AccessRequestView {
  readonly problems: readonly AccessProblem[];
  /** As typed; undefined on a first visit. */
  readonly values: TypedRequest | undefined;
}

export function AccessRequestPage({ body, answersBy, form, ...sent }: AccessRequestPageProps) {
  const { t, locale } = useWords();
  const errors = sent.problems.map((one) => ({ href: problems[one].href, text: t(problems[one].key) }));
  return (
    <div className="flow">
      <ErrorSummary title={t("team.access.errors.title", { count: errors.length })} errors={errors} />
      <BackLink href={pathTo("access-body", { locale })}>{t("team.access.other")}</BackLink>
      <div>
        <p className="caption">{body.name}</p>
        <h1>{t("team.access.title")}</h1>
      </div>
      <p className="lead">{t("team.access.lead")}</p>
      <AnswersByNotice {...answersBy} />
      <form method="post" className="flow form-column" noValidate>
        <input type="hidden" name="form" value={form} />
        <Fields values={sent.values} errorOf={(href) => errors.find((one) => one.href === href)?.text} />
        <p>{t("team.access.privacy")}</p>
        <p>
          <Button id="envoyer">{t("team.access.submit")}</Button>
        </p>
      </form>
    </div>
  );
}

interface FieldsProps {
  readonly values: TypedRequest | undefined;
  readonly errorOf: (href: string) => string | undefined;
}

function Fields({ values, errorOf }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <TextField
        id="nom"
        name="nom"
        label={t("team.invitation.name.label")}
        error={errorOf("#nom")}
        defaultValue={values?.name ?? ""}
        autoComplete="name"
      />
      <TextField
        id="fonction"
        name="fonction"
        label={t("team.access.job.label")}
        hint={t("team.access.job.hint")}
        error={errorOf("#fonction")}
        defaultValue={values?.job ?? ""}
        autoComplete="organization-title"
      />
      <EmailField
        label={t("team.access.email.label")}
        hint={t("team.access.email.hint")}
        error={errorOf("#courriel")}
        value={values?.email ?? ""}
        whose="reader"
      />
      <TextareaField
        id="message"
        name="message"
        label={t("team.access.message.label")}
        hint={t("team.access.message.hint")}
        error={errorOf("#message")}
        defaultValue={values?.message ?? ""}
      />
    </>
  );
}

/** The same for everyone, whatever the address is to us. */
export function AccessReceivedPage({ body, answersBy }: Omit<AccessRequestView, "form">) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <div>
        <p className="caption">{body.name}</p>
        <h1>{t("team.access.received.title")}</h1>
      </div>
      <p className="lead">{t("team.access.received.text", { name: body.name })}</p>
      <AnswersByNotice {...answersBy} />
      <p>{t("team.access.received.again")}</p>
      <p>
        {t("team.access.received.meanwhile")}{" "}
        <a href={pathTo("start-assessment", { locale, slug: body.slug })}>
          {t("team.access.received.start")}
        </a>
      </p>
    </div>
  );
}
