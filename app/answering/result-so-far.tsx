import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, resultsPath } from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { openingSentence } from "../kit/opening-sentence.ts";
import type { ResultsView } from "../results/results.view.ts";

interface ResultSoFarProps extends Pick<ResultsView, "body" | "model" | "texts" | "summary" | "finalised"> {
  readonly address: AssessmentAddress;
}

/** Where the body stands, in a sentence, and the way to the whole result. */
export function ResultSoFar({ address, body, model, texts, summary, finalised }: ResultSoFarProps) {
  const words = useWords();
  const { answered, total, unanswered } = summary.completeness;
  return (
    <section className="flow">
      <h2>{words.t(finalised === null ? "answering.hub.result" : "answering.hub.resultFinalised")}</h2>
      {unanswered > 0 && (
        <p className="muted">
          {finalised === null ? texts.sentences.provisional : words.t("results.incomplete.title")}
        </p>
      )}
      <p className="lead">{openingSentence({ body, model, texts, summary }, words)}</p>
      <p>{words.t("answering.hub.coverage", { count: answered, answered, total })}</p>
      <ButtonLink kind="secondary" href={resultsPath(address)}>
        {words.t("answering.hub.results")}
      </ButtonLink>
    </section>
  );
}
