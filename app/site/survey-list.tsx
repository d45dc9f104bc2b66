import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { timeNeeded } from "../kit/time-needed.ts";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";

export function SurveyList({ surveys }: { readonly surveys: readonly OfferedSurvey[] }) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <div className="plates">
      {surveys.map(({ id, version, title, summary, audience, questions, minutes }) => (
        <article key={id} className="flow">
          <h3>{title}</h3>
          <p>{summary}</p>
          <p>{audience}</p>
          <p className="small muted">
            {t("site.home.surveys.facts", { count: questions, time: timeNeeded(minutes, words), version })}
          </p>
          <p>
            <a href={`${pathTo("method", { locale })}?questionnaire=${id}`}>
              {t("site.home.surveys.method")}{" "}
              <span className="visually-hidden">{t("site.home.surveys.methodOf", { title })}</span>
            </a>
          </p>
        </article>
      ))}
    </div>
  );
}
