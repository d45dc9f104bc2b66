import { useWords } from "../i18n/words-context.ts";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { HeldTrial } from "../start/held-trial.view.ts";
import styles from "./home-page.module.css";

/** What was begun in this browser: the last one as an act, the others as a list. Nothing for who has begun nothing. */
export function ResumeTrials({ trials }: { readonly trials: readonly HeldTrial[] }) {
  const { t, locale, date } = useWords();
  const [last, ...others] = trials;
  if (last === undefined) return null;
  const toTrial = ({ slug, edition }: HeldTrial) => pathTo("hub", { locale, slug, edition });
  return (
    <section className={styles["resume"]} aria-labelledby="resume-title">
      <h2 id="resume-title">{t("site.home.resume.title")}</h2>
      <p>{t("site.home.resume.last", { name: last.name, date: date(last.startedAt) })}</p>
      <p>
        <ButtonLink href={toTrial(last)}>{t("site.home.resume.go")}</ButtonLink>
      </p>
      {others.length === 0 ? null : (
        <ul>
          {others.map((trial) => (
            <li key={toTrial(trial)}>
              <a href={toTrial(trial)}>
                {t("site.home.resume.other", { name: trial.name, date: date(trial.startedAt) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
