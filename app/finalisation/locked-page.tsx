import { EMPTY_CONTENT } from "../domain/answers/answer-content.ts";
import { changedFields } from "../domain/answers/compare-answers.ts";
import { useWords } from "../i18n/words-context.ts";
import { communePath, hubPath } from "../kit/assessment-paths.ts";
import { markSentence } from "../kit/mark-sentence.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { ContentPartValue } from "../questions/content-part-value.tsx";
import type { LockedView, TypedAnswer } from "./locked.view.ts";

/** Answers a form that came after the assessment was finalised: nothing is saved, and nothing that was typed is lost. */
export function LockedPage({ slug, edition, mark, back, typed }: LockedView) {
  const words = useWords();
  const { t, locale } = words;
  const address = { locale, slug, edition };
  return (
    <div className="flow form-column">
      {/* biome-ignore lint/a11y/noAutofocus: the page is not the one that was asked for, and says so first */}
      <h1 tabIndex={-1} autoFocus>
        {t("errors.FINALISED.title")}
      </h1>
      <p>{markSentence(mark, words)}</p>
      <p>
        {t("errors.FINALISED.what")} {t("errors.FINALISED.mend")}
      </p>
      {typed.length === 0 ? null : (
        <section className="flow">
          <h2>{t("finalisation.locked.typed")}</h2>
          <p>{t("finalisation.locked.copy")}</p>
          {typed.map((one) => (
            <section key={one.sheet.question.id} className="flow">
              <h3>{one.sheet.words.short}</h3>
              <Typed {...one} />
            </section>
          ))}
        </section>
      )}
      <p>
        {back === "hub" ? (
          <a href={hubPath(address)}>{t("finalisation.locked.hub")}</a>
        ) : (
          <a href={communePath(address)}>{t("finalisation.backToCommune")}</a>
        )}
      </p>
    </div>
  );
}

/** Part by part, as it was named in the form. */
function Typed({ sheet, content, texts }: TypedAnswer) {
  const { t } = useWords();
  if (content === null)
    return texts.map((text) => (
      <p key={text} className="preserved">
        <TypedText text={text} />
      </p>
    ));
  return (
    <SummaryList
      rows={changedFields(EMPTY_CONTENT, content).map((part) => ({
        id: part,
        term: t(`questions.conflict.part.${part}`),
        value: <ContentPartValue part={part} sheet={sheet} content={content} />,
      }))}
    />
  );
}
