import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { timeNeeded } from "../kit/time-needed.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { TypedWithin } from "../kit/typed-within.tsx";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";

export function SurveyList({ surveys }: { readonly surveys: readonly OfferedSurvey[] }) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <div className="plates">
      {surveys.map(({ id, version, language, title, summary, audience, questions, minutes }) => (
        <article key={id} className="flow">
          <h3>
            <TypedText text={title} of={language} />
          </h3>
          <p>
            <TypedText text={summary} of={language} />
          </p>
          <p>
            <TypedText text={audience} of={language} />
          </p>
          <p className="small muted">
            {t("site.home.surveys.facts", { count: questions, time: timeNeeded(minutes, words), version })}
          </p>
          <p>
            <a href={`${pathTo("method", { locale })}?questionnaire=${id}`}>
              {t("site.home.surveys.method")}{" "}
              <span className="visually-hidden">
                <TypedWithin
                  text={title}
                  of={language}
                  sentence={(named) => t("site.home.surveys.methodOf", { title: named })}
                />
              </span>
            </a>
          </p>
        </article>
      ))}
    </div>
  );
}
