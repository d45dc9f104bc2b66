import { useWords } from "../i18n/words-context.ts";
import { monthDate } from "../kit/month-date.ts";
import type { PublicPageView } from "./public-page.view.ts";

/** The levers that the body has chosen, each with what it is for. */
export function PublicLevers({ content }: PublicPageView) {
  const { t, month } = useWords();
  const { levers, texts } = content;
  if (levers === null || levers.length === 0) return null;
  return (
    <section id="leviers" className="flow" aria-labelledby="levers-title">
      <h2 id="levers-title">{t("published.levers.title")}</h2>
      <dl className="flow">
        {levers.map((lever) => (
          <div key={lever.id}>
            <dt>
              <strong>{texts.levers[lever.id]?.title ?? lever.id}</strong>
              {lever.month === null ? null : (
                <span className="muted">
                  {" "}
                  {t("published.levers.month", { month: month(monthDate(lever.month)) })}
                </span>
              )}
            </dt>
            <dd>{texts.levers[lever.id]?.why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
