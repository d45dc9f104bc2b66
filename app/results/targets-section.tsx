import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, targetsPath } from "../kit/assessment-paths.ts";
import { pathTo } from "../kit/path-to.ts";
import { TargetList } from "../kit/target-list.tsx";
import type { ResultsView } from "./results.view.ts";

export const TARGETS_ID = "cibles";

/** The distance to what the body aims at itself, and for its lead the way to say so; nothing for anybody else without targets. */
export function TargetsSection({
  address,
  ...results
}: ResultsView & { readonly address: AssessmentAddress }) {
  const { t } = useWords();
  const { targets, mayTarget } = results;
  if (targets.size === 0 && !mayTarget) return null;
  return (
    <section id={TARGETS_ID} className="flow" aria-labelledby="targets-title">
      <h2 id="targets-title">{t("results.targets.title")}</h2>
      {targets.size === 0 ? (
        <p>{t("results.targets.none")}</p>
      ) : (
        <TargetList {...results} scores={results.summary.scores} />
      )}
      {mayTarget ? (
        <p className="no-print">
          <a href={targetsPath(address)}>
            {t(targets.size === 0 ? "results.targets.set" : "results.targets.change")}
          </a>
        </p>
      ) : null}
      {mayTarget && results.finalised !== null ? (
        <p className="no-print">
          <a href={pathTo("public-preview", address)}>{t("results.preview")}</a>
        </p>
      ) : null}
    </section>
  );
}
