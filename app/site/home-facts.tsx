import { useWords } from "../i18n/words-context.ts";
import { timeNeeded } from "../kit/time-needed.ts";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";
import styles from "./home-page.module.css";

/** Three facts that decide whether to begin, each with its figure set large. */
export function HomeFacts({ survey }: { readonly survey: OfferedSurvey }) {
  const words = useWords();
  const { t, number } = words;
  const { questions, dimensions, minutes } = survey;
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title" className="visually-hidden">
        {t("site.home.facts.title")}
      </h2>
      <ul className={`${styles["columns"]} ${styles["facts"]}`}>
        <li>
          <strong className={styles["figure"]}>
            {number(questions)} {t("site.home.facts.questions", { count: questions })}
          </strong>{" "}
          {t("site.home.facts.questions.more", { count: dimensions, dimensions })}
        </li>
        <li>
          <strong className={styles["figure"]}>{timeNeeded(minutes, words)}</strong>{" "}
          {t("site.home.facts.time.more")}
        </li>
        <li>
          <strong className={styles["figure"]}>{t("site.home.facts.publication")}</strong>{" "}
          {t("site.home.facts.publication.more")}
        </li>
      </ul>
    </section>
  );
}
