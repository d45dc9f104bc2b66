import { isLevel } from "../domain/questions/level.ts";
import { indicatorHighlights } from "../domain/results/highlights.ts";
import { useWords } from "../i18n/words-context.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { PublicPageView } from "./public-page.view.ts";

/** The questions that lift the profile and those that hold it back: only where levels are published question by question. */
export function PublicHighlights({ content }: PublicPageView) {
  const { t } = useWords();
  const { steps, model } = content;
  if (steps === null) return null;
  const levels = new Map([...steps].flatMap(([id, step]) => (isLevel(step) ? [[id, step] as const] : [])));
  const { strengths, weaknesses } = indicatorHighlights(model.indicators, levels);
  if (strengths.length === 0 && weaknesses.length === 0) return null;
  return (
    <section id="reperes" className="flow" aria-labelledby="highlights-title">
      <h2 id="highlights-title">{t("published.highlights.title")}</h2>
      <div className="plates">
        <Side content={content} title={t("published.highlights.up")} ids={strengths} />
        <Side content={content} title={t("published.highlights.down")} ids={weaknesses} />
      </div>
    </section>
  );
}

interface SideProps extends Pick<PublicPageView, "content"> {
  readonly title: string;
  readonly ids: readonly string[];
}

function Side({ content, title, ids }: SideProps) {
  const { t } = useWords();
  const { question } = surveyNames(content.model, content.texts);
  return (
    <div className="flow">
      <h3>{title}</h3>
      {ids.length === 0 ? (
        <p>{t("published.highlights.none")}</p>
      ) : (
        <ul>
          {ids.map((id) => (
            <li key={id}>
              {t("published.highlights.item", { name: question(id), step: Number(content.steps?.get(id)) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
