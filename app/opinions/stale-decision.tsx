import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import { AnswerValue } from "../questions/answer-value.tsx";
import type { StaleAnswers } from "./stale-decision.view.ts";

/** Someone changed the answer after the page was shown: both stand above the form, which holds the decision still. */
export function StaleDecision({
  sheet,
  stale,
}: {
  readonly sheet: QuestionSheet;
  readonly stale: StaleAnswers | null;
}) {
  const { t } = useWords();
  if (stale === null) return null;
  return (
    <div id="comparer" className="form-column">
      <SummaryList
        rows={[
          {
            id: "theirs",
            term: t("opinions.decide.stale.theirs"),
            value: <AnswerValue sheet={sheet} answer={stale.theirs} />,
          },
          {
            id: "mine",
            term: t("opinions.decide.stale.mine"),
            value: <AnswerValue sheet={sheet} answer={stale.mine} />,
          },
        ]}
      />
    </div>
  );
}
