import { useWords } from "../i18n/words-context.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { DecisionLine } from "../opinions/decision-line.tsx";
import type { ResultsView } from "./results.view.ts";

/** Which answers were decided, by whom and why; nothing for a reader outside of the team. */
export function DecisionsSection({ team, model, texts }: ResultsView) {
  const { t } = useWords();
  if (team === null || team.decisions.length === 0) return null;
  const names = surveyNames(model, texts);
  return (
    <section id="decisions" className="flow" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{t("results.decisions.title")}</h2>
      <ul>
        {team.decisions.map((decision) => (
          <li key={decision.indicator}>
            <strong>{t("results.decisions.item", { name: names.question(decision.indicator) })}</strong>{" "}
            <DecisionLine {...decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}
