// One dimension of a published result: question by question what was reached, what that means, what would come next, and
// what the body says about it. Only what is in the scope.
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { LevelTag } from "../kit/level-tag.tsx";
import { profileRows } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { meaningOf } from "./for-residents.tsx";
import type { PublicDimensionView } from "./public-page.view.ts";
import { dimensionPath, latestPath, versionPath } from "./public-paths.ts";
import { PublicQuestion } from "./public-question.tsx";
import styles from "./public-site.module.css";
import { TakeAway } from "./take-away.tsx";

export function PublicDimensionPage(page: PublicDimensionView) {
  const words = useWords();
  const { t } = words;
  const { content, dimension, standing } = page;
  const { model, texts, summary, body } = content;
  const score = summary.scores.dimensions.find(({ id }) => id === dimension);
  const row = profileRows({ model, texts, scores: summary.scores, projected: null }, words).find(
    ({ id }) => id === dimension,
  );
  const back =
    standing.kind === "published" && !standing.isLatest
      ? versionPath(page, standing.number)
      : latestPath(page);
  return (
    <article className="flow">
      {body.isDemonstration ? <DemoBanner>{texts.sentences.demonstration}</DemoBanner> : null}
      <BackLink href={back}>{t("published.dimension.back")}</BackLink>
      <div>
        <p className="caption">
          {t("published.dimension.caption", { name: body.name, edition: content.edition })}
        </p>
        <h1>{surveyNames(model, texts).section(dimension)}</h1>
      </div>
      <p className="lead">{texts.sections[dimension]?.citizen}</p>
      <p>
        <LevelTag level={row?.levelNumber ?? null} name={row?.levelText ?? ""} />
      </p>
      <p>{meaningOf(page, score, t)}</p>
      <p className="muted">{t("published.declared.means")}</p>
      <h2>{t("published.dimension.questions")}</h2>
      <ol className={styles["questions"]}>
        {model.indicators
          .filter(({ id }) => model.sectionOf.get(id)?.id === dimension)
          .map(({ id }) => (
            <PublicQuestion key={id} content={content} id={id} />
          ))}
      </ol>
      <OtherDimensions {...page} />
      <TakeAway {...page} />
    </article>
  );
}

function OtherDimensions({ dimension, ...page }: PublicDimensionView) {
  const { t } = useWords();
  const { model, texts } = page.content;
  const names = surveyNames(model, texts);
  return (
    <section className="no-print flow">
      <h2 id="others-title">{t("published.dimension.others")}</h2>
      <nav aria-labelledby="others-title">
        <ul>
          {model.dimensions.map(({ id }) => (
            <li key={id}>
              {id === dimension ? (
                names.section(id)
              ) : (
                <a href={dimensionPath(page, id) ?? "#main"}>{names.section(id)}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}
