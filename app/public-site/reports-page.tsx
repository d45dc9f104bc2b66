import { LONGEST_REPLY } from "../domain/reports/report.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TextareaField } from "../kit/textarea-field.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { ListedReport, ReplySent, ReportsView } from "./reports.view.ts";

interface ReportsPageProps extends ReportsView {
  readonly sent: ReplySent | undefined;
}

/** What readers reported about a published result, and the answers: the body’s, and those of the moderation. */
export function ReportsPage({ sent, ...page }: ReportsPageProps) {
  const { t, locale, number } = useWords();
  const errors =
    sent === undefined
      ? []
      : [
          {
            href: `#reponse-${sent.publicId}`,
            text: t(sent.problem === "NO_TEXT" ? "published.reply.noText" : "published.reply.longText", {
              ...{ count: LONGEST_REPLY, most: number(LONGEST_REPLY) },
            }),
          },
        ];
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
      <h1>{t("published.reports.title")}</h1>
      <p className="lead">{t("published.reports.lead")}</p>
      {page.reports.length === 0 ? <p>{t("published.reports.none")}</p> : null}
      {page.reports.map((report) => (
        <OneReport
          key={report.publicId}
          {...page}
          report={report}
          sent={sent?.publicId === report.publicId ? sent : undefined}
          error={sent?.publicId === report.publicId ? errors[0]?.text : undefined}
        />
      ))}
    </div>
  );
}

interface OneReportProps extends ReportsPageProps {
  readonly report: ListedReport;
  readonly error: string | undefined;
}

function OneReport({ report, side, sent, error }: OneReportProps) {
  const { t, date, time } = useWords();
  const own = report.replies.find((one) => one.side === side);
  const id = report.publicId;
  return (
    <section className="flow" aria-labelledby={`signalement-${id}`}>
      <h2 id={`signalement-${id}`}>
        {t("published.reports.one", {
          about: t(`published.report.kind.${report.kind}.lower`),
          date: date(report.createdAt),
          time: time(report.createdAt),
        })}
      </h2>
      <p className="muted small">{t("published.reports.about", { number: report.number })}</p>
      <blockquote className="preserved">
        <TypedText text={report.text} />
      </blockquote>
      <Given report={report} />
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="signalement" value={id} />
        <TextareaField
          id={`reponse-${id}`}
          name="reponse"
          label={t("published.reply.label")}
          hint={t(report.wantsAnswer ? "published.reply.hint.mailed" : "published.reply.hint")}
          error={error}
          defaultValue={sent?.text ?? own?.text ?? ""}
        />
        <Choice
          id={`montrer-${id}`}
          type="checkbox"
          name="montrer"
          value="1"
          label={t("published.reply.show")}
          defaultChecked={sent?.isShown ?? own?.isShown ?? false}
        />
        <p>
          <Button kind="secondary">{t("published.reply.submit")}</Button>
        </p>
      </form>
    </section>
  );
}

function Given({ report }: { readonly report: ListedReport }) {
  const { t, date } = useWords();
  return report.replies.map(({ side, text, isShown, at }) => (
    <div key={side}>
      <p className="small muted">
        {t(`published.reply.${side}`, { date: date(at) })}{" "}
        {t(isShown ? "published.reply.isShown" : "published.reply.isKept")}
      </p>
      <p className="preserved">{text === "" ? t("published.reply.closed") : <TypedText text={text} />}</p>
    </div>
  ));
}
