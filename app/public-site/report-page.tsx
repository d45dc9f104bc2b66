import { LONGEST_REPORT, REPORT_KINDS, type TypedReport } from "../domain/reports/report.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { ReportFormProblem, ReportSent, ReportView } from "./reports.view.ts";

const PROBLEMS = {
  NO_KIND: { href: "#sujet-error", key: "published.report.noKind" },
  NO_TEXT: { href: "#texte", key: "published.report.noText" },
  LONG_TEXT: { href: "#texte", key: "published.report.longText" },
  BAD_ADDRESS: { href: "#courriel", key: "published.report.badAddress" },
  FULL: { href: "#envoyer", key: "published.report.full" },
} as const satisfies Readonly<Record<ReportFormProblem, { href: string; key: MessageKey }>>;

/** Somebody without an account says what is wrong in a published page. */
export function ReportPage({ sent, ...page }: ReportView & { readonly sent: ReportSent | undefined }) {
  const words = useWords();
  const { t, locale } = words;
  const errors = errorsOf(sent, words);
  return (
    <div className="flow form-column">
      <ErrorSummary title={t("team.errors.title")} errors={errors} />
      {page.body.demonstration ? <DemoBanner>{t("published.fictional")}</DemoBanner> : null}
      <BackLink href={pathTo("public-page", { locale, slug: page.body.slug, edition: page.edition })}>
        {t("published.dimension.back")}
      </BackLink>
      <p className="caption">
        {t("published.dimension.caption", { name: page.body.name, edition: page.edition })}
      </p>
      <h1>{t("published.report.title")}</h1>
      <p className="lead">{t("published.report.lead")}</p>
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="form" value={page.form} />
        <input type="hidden" name="version" value={page.number} />
        <Fields values={sent?.values} errorOf={(href) => errors.find((one) => one.href === href)?.text} />
        <p>{t("published.report.privacy")}</p>
        <p>
          <Button id="envoyer">{t("published.report.submit")}</Button>
        </p>
      </form>
    </div>
  );
}

interface FieldsProps {
  readonly values: TypedReport | undefined;
  readonly errorOf: (href: string) => string | undefined;
}

function Fields({ values, errorOf }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Fieldset id="type" legend={t("published.report.kind")} error={errorOf("#sujet-error")}>
        {REPORT_KINDS.map((kind) => (
          <Choice
            key={kind}
            id={`sujet-${kind}`}
            type="radio"
            name="type"
            value={kind}
            label={t(`published.report.kind.${kind}`)}
            defaultChecked={values?.kind === kind}
          />
        ))}
      </Fieldset>
      <TextareaField
        id="texte"
        name="texte"
        rows={7}
        label={t("published.report.text")}
        hint={t("published.report.text.hint")}
        error={errorOf("#texte")}
        defaultValue={values?.text ?? ""}
      />
      <TextField
        id="courriel"
        name="courriel"
        type="email"
        label={t("published.report.email")}
        hint={t("published.report.email.hint")}
        error={errorOf("#courriel")}
        defaultValue={values?.email ?? ""}
        autoComplete="email"
      />
      <Trap />
    </>
  );
}

/** Filled in by programs that fill in everything; nobody is shown it, and nobody comes to it by the keyboard. */
function Trap() {
  const { t } = useWords();
  return (
    <div hidden>
      <TextField
        id="site-web"
        name="site-web"
        label={t("published.report.trap")}
        tabIndex={-1}
        autoComplete="off"
      />
    </div>
  );
}

function errorsOf(sent: ReportSent | undefined, { t, number }: Words) {
  const most = { count: LONGEST_REPORT, most: number(LONGEST_REPORT) };
  return (sent?.problems ?? []).map((one) => ({
    href: PROBLEMS[one].href,
    text: t(PROBLEMS[one].key, most),
  }));
}

/** The same for everyone, and for what was taken for a program. */
export function ReportReceivedPage({ body, edition }: Pick<ReportView, "body" | "edition">) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      {body.demonstration ? <DemoBanner>{t("published.fictional")}</DemoBanner> : null}
      <p className="caption">{t("published.dimension.caption", { name: body.name, edition })}</p>
      <h1>{t("published.report.received.title")}</h1>
      <p className="lead">{t("published.report.received")}</p>
      <p>
        <a href={pathTo("public-page", { locale, slug: body.slug, edition })}>
          {t("published.dimension.back")}
        </a>
      </p>
    </div>
  );
}
