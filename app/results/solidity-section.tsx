import { FRAGILE, SOLID, type Solidity } from "../domain/results/solidity.ts";
import { useWords } from "../i18n/words-context.ts";
import { disagreementsPath } from "../kit/assessment-paths.ts";
import { KeptSection } from "../kit/kept-html.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { ResultsView } from "./results.view.ts";

const FACTS = ["coverage", "documented", "disputed"] as const;

/**
 * Three facts side by side and what they come to; nothing while nothing is answered or said. Kept where it depends on the
 * answers alone: opinions change without them.
 */
export function SoliditySection({ solidity, team, summary, body, edition }: ResultsView) {
  const { t, locale } = useWords();
  const isEmpty = summary.opening.kind === "empty" && team === null;
  if (solidity === null || isEmpty) return null;
  const disputed = team?.disputed.length ?? 0;
  const kept = team === null ? summary : null;
  return (
    <KeptSection of={kept} part="solidity" id="solidite" className="flow" aria-labelledby="solidity-title">
      {() => (
        <>
          <h2 id="solidity-title">{t("results.solidity.title")}</h2>
          <p>
            <strong>{t(`results.solidity.${solidity.label}`)}</strong>
          </p>
          <Facts solidity={solidity} />
          <p>{t("results.solidity.help")}</p>
          {disputed === 0 ? null : (
            <p>
              <a href={disagreementsPath({ locale, slug: body.slug, edition })}>
                {t("opinions.agenda.link", { count: disputed })}
              </a>
            </p>
          )}
        </>
      )}
    </KeptSection>
  );
}

function Facts({ solidity }: { readonly solidity: Solidity }) {
  const { t, percent } = useWords();
  return (
    <StackedTable
      caption={t("results.solidity.caption")}
      columns={[
        { id: "fact", label: t("results.solidity.fact") },
        { id: "share", label: t("results.solidity.share"), align: "end" },
        { id: "solid", label: t("results.solidity.solidFrom") },
        { id: "fragile", label: t("results.solidity.fragileFrom") },
      ]}
      rows={FACTS.map((fact) => {
        const isMost = fact === "disputed";
        return {
          id: fact,
          cells: [
            t(`results.solidity.${fact}`),
            percent(solidity[fact], { decimals: 0 }),
            t(isMost ? "results.solidity.atMost" : "results.solidity.atLeast", {
              share: percent(SOLID[fact]),
            }),
            t(isMost ? "results.solidity.above" : "results.solidity.below", {
              share: percent(FRAGILE[fact]),
            }),
          ],
        };
      })}
    />
  );
}
