import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { attachPath, takeOverPath } from "../kit/assessment-paths.ts";
import type { DashboardView } from "./dashboard.view.ts";

/** Trials of this body that a lead holds: none of the team’s until the lead brings one in. Nothing without any. */
export function TrialsOfLead({ body, trials, assessments }: DashboardView) {
  const { t, locale, date } = useWords();
  if (trials.length === 0) return null;
  const { slug } = body;
  return (
    <section className="flow">
      <h2>{t("dashboard.body.trials.title")}</h2>
      <p>{t("dashboard.body.trials.text")}</p>
      <ul className="flow">
        {trials.map(({ edition, surveyId, startedAt, answered, total }) => (
          <li key={edition} className="flow">
            <p>
              {t("dashboard.body.trials.one", { date: date(startedAt) })}
              <br />
              {t("dashboard.body.trials.progress", { answered, total })}
            </p>
            <Actions>
              <a href={attachPath({ locale, slug, edition })}>
                {t("dashboard.body.trials.attach")}
                <span className="visually-hidden"> ({edition})</span>
              </a>
              {assessments
                .filter((one) => one.surveyId === surveyId && (one.newest === null || one.newest.isReopened))
                .map((one) => (
                  <a
                    key={one.edition}
                    href={`${takeOverPath({ locale, slug, edition: one.edition })}?de=${edition}`}
                  >
                    {t("start.takeOver.into", { edition: one.editionName })}
                    <span className="visually-hidden"> ({edition})</span>
                  </a>
                ))}
            </Actions>
          </li>
        ))}
      </ul>
    </section>
  );
}
