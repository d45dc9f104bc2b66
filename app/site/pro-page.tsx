import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";
import type { HomeView } from "./home.view.ts";
import { HomeFacts } from "./home-facts.tsx";

interface ProPageProps extends Pick<HomeView, "sample"> {
  readonly survey: OfferedSurvey | null;
}

const STEPS = [1, 2, 3, 4, 5] as const;

/** For the person who will organise the work: what it takes, in which order, with whom. */
export function ProPage({ survey, sample }: ProPageProps) {
  const { t, locale, list } = useWords();
  return (
    <div className="flow">
      <h1>{t("site.home.pro.title")}</h1>
      <p className="lead">{t("site.home.pro.lead")}</p>
      <Actions>
        <ButtonLink href={pathTo("choose-body", { locale })}>{t("site.home.pro.start")}</ButtonLink>
        {sample === null ? null : (
          <a href={pathTo("results", { locale, slug: sample.body.slug, edition: sample.edition })}>
            {t("site.home.pro.sample")}
          </a>
        )}
      </Actions>
      {survey === null ? null : <HomeFacts survey={survey} />}
      <h2>{t("site.home.pro.steps.title")}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`site.home.pro.step${step}`)}</li>
        ))}
      </ol>
      <h2>{t("site.home.pro.team.title")}</h2>
      <p>{t("site.home.pro.team.text")}</p>
      <Actions>
        <a href={pathTo("access-body", { locale })}>{t("team.access.body.title")}</a>
        <a href={`${pathTo("legal-notice", { locale })}#contact`}>{t("site.home.pro.team.contact")}</a>
        <a href={pathTo("sign-in", { locale })}>{t("site.home.pro.team.signIn")}</a>
      </Actions>
      {survey === null ? null : (
        <>
          <h2>{t("site.home.pro.roles.title")}</h2>
          <p>
            {t("site.home.pro.roles.help", { title: survey.title })}{" "}
            {list(survey.roles.map(({ label }) => label))}.
          </p>
        </>
      )}
    </div>
  );
}
