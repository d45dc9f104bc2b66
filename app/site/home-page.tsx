import { useWords } from "../i18n/words-context.ts";
import { BodySearch } from "../kit/body-search.tsx";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { HomeView } from "./home.view.ts";
import { HomeFacts } from "./home-facts.tsx";
import styles from "./home-page.module.css";
import { PublishedResults } from "./published-results.tsx";
import { ResumeTrials } from "./resume-trials.tsx";
import { SampleProfile } from "./sample-profile.tsx";
import { SurveyList } from "./survey-list.tsx";

export function HomePage({ surveys, sample, demonstrations, published, unlisted, trials }: HomeView) {
  const { t, locale } = useWords();
  const [first] = surveys;
  return (
    <div className="flow">
      <div className={styles["title"]}>
        <div className="flow">
          <div>
            <p className="caption">{t("site.home.caption")}</p>
            <h1 className={styles["heading"]}>{t("site.home.title")}</h1>
          </div>
          <ResumeTrials trials={trials} />
          <p className="lead">{t("site.home.lead")}</p>
          <BodySearch
            kind={trials.length === 0 ? "primary" : "secondary"}
            action={pathTo("find-result", { locale })}
          />
          <h2 className={styles["work"]}>{t("site.home.work.title")}</h2>
          <p>{t("site.home.work")}</p>
          <p>
            <ButtonLink kind="secondary" href={pathTo("choose-body", { locale })}>
              {t("site.home.sketch")}
            </ButtonLink>
          </p>
          <p>
            <a href={`${pathTo("choose-body", { locale })}#autre`}>{t("site.home.search.other")}</a>
          </p>
        </div>
        {sample === null ? null : <SampleProfile sample={sample} />}
      </div>
      {first === undefined ? null : <HomeFacts survey={first} />}
      <PublishedResults published={published} unlisted={unlisted} />
      <Audiences />
      <section className={styles["entry"]} aria-labelledby="surveys-title">
        <h2 id="surveys-title">{t("site.home.surveys.title")}</h2>
        <SurveyList surveys={surveys} />
      </section>
      {demonstrations === 0 ? null : (
        <section className={styles["entry"]} aria-labelledby="demo-title">
          <h2 id="demo-title">{t("site.home.demo.title")}</h2>
          <div className="flow">
            <p>{t("site.home.demo.body", { count: demonstrations })}</p>
            <p>
              <a href={pathTo("demonstration", { locale })}>{t("site.home.demo.link")}</a>
            </p>
          </div>
        </section>
      )}
      <Origin />
    </div>
  );
}

const AUDIENCES = ["officer", "consultant", "citizen"] as const;

function Audiences() {
  const { t, locale } = useWords();
  return (
    <section className={styles["entry"]} aria-labelledby="who-title">
      <h2 id="who-title">{t("site.home.who.title")}</h2>
      <div className="flow">
        <dl className={styles["columns"]}>
          {AUDIENCES.map((audience) => (
            <div key={audience}>
              <dt className={styles["term"]}>{t(`site.home.who.${audience}`)}</dt>
              <dd>{t(`site.home.who.${audience}.more`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={pathTo("professionals", { locale })}>{t("site.home.who.pro")}</a>
        </p>
      </div>
    </section>
  );
}

function Origin() {
  const { t, locale } = useWords();
  return (
    <section className={styles["entry"]} aria-labelledby="origin-title">
      <h2 id="origin-title">{t("site.home.origin.title")}</h2>
      <div className="flow">
        <p>{t("site.home.origin.2020")}</p>
        <p>{t("site.home.origin.independent")}</p>
        <p>{t("site.home.origin.ranking")}</p>
        <p>
          <a href={pathTo("method", { locale })}>{t("site.home.origin.method")}</a>
        </p>
      </div>
    </section>
  );
}
