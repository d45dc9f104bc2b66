import { fillSentence } from "../domain/results/fill-sentence.ts";
import { useWords } from "../i18n/words-context.ts";
import { KeptSection } from "../kit/kept-html.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import type { SummaryProps } from "./summary-props.ts";

/** Each "don't know" turned into a task: whom to ask, and what the answer could call for. Nothing when there is none. */
export function ToDocumentSection({ model, texts, summary }: SummaryProps) {
  const { t, list } = useWords();
  const { toDocument } = summary;
  if (toDocument.length === 0) return null;
  const names = surveyNames(model, texts);
  const sentence =
    toDocument.length === 1 ? texts.sentences.toDocument_one : texts.sentences.toDocument_other;
  return (
    <KeptSection
      of={summary}
      part="to-document"
      id="a-documenter"
      className="flow"
      aria-labelledby="to-document-title"
    >
      {() => (
        <>
          <h2 id="to-document-title">{t("results.toDocument.title")}</h2>
          <p>
            {fillSentence(sentence, { count: toDocument.length })} {t("results.toDocument.help")}
          </p>
          <StackedTable
            caption={<span className="visually-hidden">{t("results.toDocument.title")}</span>}
            columns={[
              { id: "question", label: t("results.toDocument.question") },
              { id: "who", label: t("results.toDocument.who"), isLong: true },
              { id: "levers", label: t("results.toDocument.levers"), isLong: true },
            ]}
            rows={toDocument.map(({ indicator, ask, possible }) => ({
              id: indicator,
              cells: [names.question(indicator), list(ask.map(names.role)), list(possible.map(names.lever))],
            }))}
          />
        </>
      )}
    </KeptSection>
  );
}
