import { asksHypotheses2020, CLAIMS_2020 } from "../domain/findings/hypotheses-2020.ts";
import type { Invariants } from "../domain/findings/invariants.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { FindingsView } from "./findings.view.ts";

interface FirstEditionPartProps extends Pick<FindingsView, "model" | "texts" | "language"> {
  /** Of this edition; null where too few have published. */
  readonly tested: Invariants | null;
}

/** The study of 2020 as the first edition: what was published of it, by whom, and what is found of it here. Nothing for another questionnaire. */
export function FirstEditionPart({ tested, model, texts, language }: FirstEditionPartProps) {
  const { t, list } = useWords();
  const names = surveyNames(model, texts);
  if (!asksHypotheses2020(model)) return null;
  const labelOf = (question: string) => tested?.indicators.find(({ id }) => id === question)?.label;
  return (
    <section className="flow" aria-labelledby="edition-2020">
      <h2 id="edition-2020">{t("findings.first.title")}</h2>
      <p>{t("findings.first.study")}</p>
      <ul>
        <li>{t("findings.first.release")}</li>
        <li>{t("findings.first.tribune")}</li>
        <li>{t("findings.first.blog")}</li>
        <li>{t("findings.first.court")}</li>
      </ul>
      <p>{t("findings.first.unpublished")}</p>
      <StackedTable
        caption={t("findings.first.caption")}
        isCompact
        columns={[
          { id: "claim", label: t("findings.column.claim") },
          { id: "source", label: t("findings.column.source") },
          { id: "questions", label: t("findings.column.asked"), isLong: true },
        ]}
        rows={CLAIMS_2020.map(({ id, sources, questions }) => ({
          id,
          cells: [
            t(`findings.claim.${id}`),
            list(sources.map((source) => t(`findings.source.${source}`))),
            <ul key="questions">
              {questions.map((question) => {
                const label = labelOf(question);
                return (
                  <li key={question}>
                    <TypedText text={names.question(question)} of={language} />
                    {label === undefined ? null : <> – {t(`findings.label.${label}`)}</>}
                  </li>
                );
              })}
            </ul>,
          ],
        }))}
      />
    </section>
  );
}
