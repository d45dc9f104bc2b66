import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { MethodView } from "./method.view.ts";
import { MethodDimensions } from "./method-dimensions.tsx";
import { MethodLevels } from "./method-levels.tsx";
import { MethodLevers } from "./method-levers.tsx";
import { MethodScores } from "./method-scores.tsx";

/** How a questionnaire measures, told from the very definition that is used to compute. */
export function MethodPage({ others, ...method }: MethodView) {
  const { t, locale } = useWords();
  const { model, texts } = method;
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
      <p>{t("surveys.recompute", { command: "npm run survey -- score" })}</p>
    </div>
  );
}
