import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { ReportQueueView } from "./reports.view.ts";

/** Where something that readers reported waits for an answer. */
export function ReportQueuePage({ waiting }: ReportQueueView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <BackLink href={pathTo("admin", { locale })}>{t("team.admin.title")}</BackLink>
      <h1>{t("published.queue.title")}</h1>
      <p className="lead">{t("published.queue.lead")}</p>
      {waiting.length === 0 ? <p>{t("published.queue.none")}</p> : null}
      <ul>
        {waiting.map(({ body, edition, count }) => (
          <li key={`${body.slug} ${edition}`}>
            <a href={pathTo("reports", { locale, slug: body.slug, edition })}>
              {t("published.queue.one", { name: body.name, edition, count })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
