import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { agreementFigures } from "./agreement-figures.ts";
import type { PartProps } from "./findings.view.ts";

/** How strongly each brake is met, and whether bodies put them in the same order. */
export function BrakesPart({ told: { brakes }, all, model, texts, language }: PartProps) {
  const { t, number } = useWords();
  const names = surveyNames(model, texts);
  if (brakes === null) return null;
  const { agreement } = brakes;
  return (
    <section className="flow" aria-labelledby="freins">
      <h2 id="freins">{t("findings.brakes.title")}</h2>
      {agreement === null ? null : (
        <p>
          {t(agreement.isConsensus ? "findings.brakes.agreed" : "findings.brakes.apart", {
            all,
            ...agreementFigures(agreement, number),
          })}
        </p>
      )}
      <StackedTable
        caption={t("findings.brakes.caption", { n: brakes.n, all })}
        isCompact
        columns={[
          { id: "brake", label: t("findings.column.brake") },
          ...[0, 1, 2, 3, 4].map((step) => ({
            ...{ id: `step-${step}`, label: t(`findings.intensity.${step as 0 | 1 | 2 | 3 | 4}`) },
            align: "end" as const,
          })),
          { id: "dk", label: t("findings.column.dontKnow"), align: "end" },
          { id: "rank", label: t("findings.column.meanRank"), align: "end" },
        ]}
        rows={brakes.brakes.map(({ id, counts, dontKnow, meanRank }) => ({
          id,
          cells: [
            <TypedText key="name" text={names.question(id)} of={language} />,
            ...counts,
            dontKnow,
            meanRank === null ? t("findings.none") : number(meanRank, { decimals: 1 }),
          ],
        }))}
      />
    </section>
  );
}
