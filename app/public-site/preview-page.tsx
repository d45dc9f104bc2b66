import { hasDetails } from "../domain/publication/has-details.ts";
import { useWords } from "../i18n/words-context.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { PublicContent } from "./public-content.view.ts";
import { PublicPage } from "./public-page.tsx";
import type { PublicPageView } from "./public-page.view.ts";

import { PublicQuestion } from "./public-question.tsx";
import styles from "./public-site.module.css";

/** The very page that would be published, and after it what would stand on the pages of its dimensions: all that is decided on. */
export function PreviewPage(page: PublicPageView) {
  return (
    <>
      <PublicPage {...page} />
      {hasDetails(page.content) ? <OfDimensions content={page.content} /> : null}
    </>
  );
}

function OfDimensions({ content }: { readonly content: PublicContent }) {
  const { t } = useWords();
  const { model, texts, steps, justifications, evidence } = content;
  const names = surveyNames(model, texts);
  const isTold = (id: string) => steps !== null || justifications?.has(id) || evidence.has(id);
  return (
    <section className="flow" aria-labelledby="of-dimensions">
      <h2 id="of-dimensions">{t("published.preview.dimensions")}</h2>
      {model.dimensions.map(({ id, questions }) => {
        const told = questions.filter((question) => isTold(question.id));
        return told.length === 0 ? null : (
          <section key={id} className="flow" aria-label={names.section(id)}>
            <p className="lead">{names.section(id)}</p>
            <ol className={styles["questions"]}>
              {told.map((question) => (
                <PublicQuestion key={question.id} content={content} id={question.id} />
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}
