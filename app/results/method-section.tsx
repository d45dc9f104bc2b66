import { fillSentence } from "../domain/results/fill-sentence.ts";
import { useWords } from "../i18n/words-context.ts";
import { KeptSection } from "../kit/kept-html.tsx";
import { pathTo } from "../kit/path-to.ts";
import { Gate } from "./gate.tsx";
import type { ResultsView } from "./results.view.ts";

/** What a reader needs to weigh the figures, on screen and on paper: method, limits, date, version. */
export function MethodSection({ model, texts, summary, startedAt, mayAnswer }: ResultsView) {
  const { t, locale, date, percent } = useWords();
  const { sentences } = texts;
  const { id, version, scoring } = model.survey;
  const dated = summary.lastSavedAt ?? startedAt;
  return (
    <KeptSection
      of={summary}
      part={`method ${mayAnswer} ${dated.getTime()}`}
      id="methode"
      className="flow"
      aria-labelledby="method-title"
    >
      {() => (
        <>
          <h2 id="method-title">{t("results.method.title")}</h2>
          <p>{t("results.method.rules", { coverage: percent(scoring.coverageMin) })}</p>
          <Gate {...{ model, texts, summary }} />
          <p>
            {sentences.ruleUnknown} {t("results.method.bounds")}
          </p>
          <p>
            {fillSentence(sentences.selfDeclared, { date: date(dated), version })} {sentences.ruleProof}{" "}
            {sentences.ruleLegal} {sentences.noRanking}
          </p>
          <p>
            <a href={`${pathTo("method", { locale })}?questionnaire=${id}`}>{t("results.method.link")}</a>
          </p>
          {mayAnswer ? <p className="small muted no-print">{t("results.print")}</p> : null}
        </>
      )}
    </KeptSection>
  );
}
