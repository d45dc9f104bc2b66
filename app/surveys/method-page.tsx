import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { MethodView } from "./method.view.ts";
import { MethodDimensions } from "./method-dimensions.tsx";
import { MethodLevels } from "./method-levels.tsx";
import { MethodLevers } from "./method-levers.tsx";
import { MethodScores } from "./method-scores.tsx";
import { MethodVersions } from "./method-versions.tsx";

/** How a questionnaire measures, told from the very definition that is used to compute. */
export function MethodPage(method: MethodView) {
  const { t, locale } = useWords();
  const { model, texts, others, isCurrent } = method;
  const { sentences } = texts;
  return (
    <div className="flow">
      <div>
        <p className="caption">
          {t("surveys.version", { title: texts.title, version: model.survey.version })}
        </p>
        <h1>{t("surveys.title")}</h1>
      </div>
      <p className="lead">{t("surveys.lead")}</p>
      {isCurrent ? null : (
        <p>
          {t("surveys.older")}{" "}
          <a href={`${pathTo("method", { locale })}?questionnaire=${model.survey.id}`}>
            {t("surveys.older.link")}
          </a>
        </p>
      )}
      {others.length === 0 ? null : (
        <>
          <p>{t("surveys.choose")}</p>
          <ul>
            {others.map(({ id, title, language }) => (
              <li key={id}>
                <a href={`${pathTo("method", { locale })}?questionnaire=${id}`}>
                  <TypedText text={title} of={language} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t("surveys.scale.title")}</h2>
      <p>
        {t("surveys.scale.levels")} {sentences.ruleLadder} {sentences.ruleBetween} {sentences.ruleLegal}
      </p>
      <MethodScores {...method} />
      <MethodLevels {...method} />
      <MethodDimensions {...method} />
      <MethodLevers {...method} />
      <h2>{t("surveys.beside.title")}</h2>
      <p>{t("surveys.beside.body")}</p>
      <h2>{t("surveys.limits.title")}</h2>
      <ul>
        <li>{t("surveys.limits.declared")}</li>
        <li>{t("surveys.limits.weights")}</li>
        <li>{t("surveys.limits.ranking")}</li>
        {(texts.notes ?? []).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h2>{t("surveys.decides.title")}</h2>
      <ul>
        <li>{t("surveys.decides.team")}</li>
        <li>{t("surveys.decides.bodies")}</li>
        <li>{t("surveys.decides.moderation")}</li>
      </ul>
      <MethodVersions {...method} />
      <h2 id="recalculer">{t("surveys.recompute.title")}</h2>
      <ol>
        <li>{t("surveys.recompute.file")}</li>
        <li>
          {t("surveys.recompute.run")} <code>npm run survey -- score resultat.json</code>
        </li>
        <li>{t("surveys.recompute.compare")}</li>
      </ol>
      <p>{t("surveys.recompute.scoresAlone")}</p>
    </div>
  );
}
