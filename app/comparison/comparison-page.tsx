// Published results side by side: on one scale, in the order in which they were chosen, and no further than what may be said.
import { useWords } from "../i18n/words-context.ts";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { ChoiceForm } from "./choice-form.tsx";
import { ComparedResults } from "./compared-results.tsx";
import type { ChoiceProblem, ComparisonView } from "./comparison.view.ts";
import { NoRanking } from "./no-ranking.tsx";

export function ComparisonPage({ choice, problem, compared }: ComparisonView) {
  const { t, list } = useWords();
  const names = compared?.results.map(({ content }) => content.body.name) ?? [];
  return (
    <div className="flow">
      <ErrorSummary title={t("comparison.problem.title")} errors={useProblems(problem)} />
      {compared?.results.some(({ content }) => content.body.isDemonstration) === true ? (
        <DemoBanner>{t("comparison.fictional")}</DemoBanner>
      ) : null}
      {compared === null ? (
        <>
          <h1>{t("comparison.title")}</h1>
          <p className="lead">{t("comparison.lead")}</p>
          <ChoiceForm {...choice} isFirst />
        </>
      ) : (
        <>
          <div>
            <p className="caption">{t("comparison.caption")}</p>
            <h1>{list(names)}</h1>
          </div>
          <ComparedResults {...compared} />
        </>
      )}
      <NoRanking />
      {compared === null ? null : <ChoiceForm {...choice} isFirst={false} />}
    </div>
  );
}

function useProblems(problem: ChoiceProblem | null) {
  const { t } = useWords();
  if (problem === null) return [];
  const href = "#choisir";
  switch (problem.kind) {
    case "many":
      return [{ href, text: t("comparison.problem.many", { count: problem.count }) }];
    case "twice":
      return [{ href, text: t("comparison.problem.twice", { name: problem.name }) }];
    case "unknown":
      return [{ href, text: t("comparison.problem.unknown", { asked: problem.asked }) }];
    case "mixed":
      return [{ href, text: t("comparison.problem.mixed") }];
    default:
      return problem satisfies never;
  }
}
