import { PRIORITIES } from "../domain/publication/public-priorities.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { agreementFigures } from "./agreement-figures.ts";
import type { PartProps } from "./findings.view.ts";

/** What bodies put first, and whether they put it in one order. */
export function PrioritiesPart({ told: { priorities }, all, texts, language }: PartProps) {
  const { t, number } = useWords();
  if (priorities === null) return null;
  const { isConsensus, items, silent } = priorities;
  const words = texts.questions[PRIORITIES]?.options ?? {};
  return (
    <section className="flow" aria-labelledby="priorites">
      <h2 id="priorites">{t("findings.priorities.title")}</h2>
      <p>
        {t(isConsensus ? "findings.priorities.agreed" : "findings.priorities.apart", {
          all,
          ...agreementFigures(priorities, number),
        })}
      </p>
      <p className="muted">{t("findings.priorities.what")}</p>
      {silent === 0 ? null : <p className="muted">{t("findings.priorities.silent", { n: silent })}</p>}
      <StackedTable
        caption={t("findings.priorities.caption", { n: priorities.n, all })}
        isCompact
        columns={[
          { id: "priority", label: t("findings.column.priority") },
          { id: "mean", label: t("findings.column.meanPlace"), align: "end" },
          { id: "borda", label: t("findings.column.borda"), align: "end" },
          { id: "named", label: t("findings.column.named"), align: "end" },
        ]}
        rows={items.map(({ id, meanRank, borda, named }) => ({
          id,
          cells: [
            <TypedText key="name" text={words[id] ?? id} of={language} />,
            number(meanRank, { decimals: 1 }),
            number(borda, { decimals: 1 }),
            named,
          ],
        }))}
      />
    </section>
  );
}
