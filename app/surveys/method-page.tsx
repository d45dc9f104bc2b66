import { useWords } from "../i18n/words-context.ts";
import { MethodDimensions } from "./method-dimensions.tsx";
import { MethodLevels } from "./method-levels.tsx";
import { MethodLevers } from "./method-levers.tsx";
import type { MethodProps } from "./method-props.ts";
import { MethodScores } from "./method-scores.tsx";

interface MethodPageProps extends MethodProps {
  readonly others: readonly { readonly id: string; readonly title: string }[];
}

/** How a questionnaire measures, told from the very definition that is used to compute. */
export function MethodPage({ others, ...method }: MethodPageProps) {
  const { t, locale } = useWords();
  const { model, texts } = method;
  const { sentences } = texts;
  return (
    <div className="flow">
      <div>
        <p className="caption">
          {t("method.version", { title: texts.title, version: model.survey.version })}
        </p>
        <h1>{t("method.title")}</h1>
      </div>
      <p className="lead">{t("method.lead")}</p>
      {others.length === 0 ? null : (
        <>
          <p>{t("method.choose")}</p>
          <ul>
            {others.map(({ id, title }) => (
              <li key={id}>
                <a href={`/${locale}/methode?questionnaire=${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t("method.scale.title")}</h2>
      <p>
        {t("method.scale.levels")} {sentences.ruleLadder} {sentences.ruleBetween} {sentences.ruleLegal}
      </p>
      <MethodScores {...method} />
      <MethodLevels {...method} />
      <MethodDimensions {...method} />
      <MethodLevers {...method} />
      <h2>{t("method.beside.title")}</h2>
      <p>{t("method.beside.body")}</p>
      <h2>{t("method.limits.title")}</h2>
      <ul>
        <li>{t("method.limits.declared")}</li>
        <li>{t("method.limits.weights")}</li>
        <li>{t("method.limits.ranking")}</li>
        {(texts.notes ?? []).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>{t("method.recompute", { command: "npm run survey -- score" })}</p>
    </div>
  );
}
