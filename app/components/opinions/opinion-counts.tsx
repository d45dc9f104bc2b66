import { DotStrip } from "../../charts/dot-strip.tsx";
import type { OpinionGroup } from "../../domain/opinions/opinion-group.ts";
import type { LevelChoice } from "../../domain/opinions/opinion-page.types.ts";
import { useWords } from "../../i18n/words-context.ts";
import { StackedTable } from "../stacked-table.tsx";

interface OpinionCountsProps {
  readonly id: string;
  readonly group: OpinionGroup;
  readonly choices: readonly LevelChoice[];
  readonly caption: string;
}

/** How many chose each answer: a strip of dots, and the same numbers as a table. */
export function OpinionCounts({ id, group, choices, caption }: OpinionCountsProps) {
  const { t, number } = useWords();
  const levels = choices.map(({ level, label }) => ({
    id: String(level),
    name: `${t("answering.level", { level })} – ${label}`,
    count: group.counts[level] ?? 0,
  }));
  const others = [
    { id: "dk", name: t("answering.dontKnow"), count: group.dontKnow },
    { id: "na", name: t("answering.notApplicable"), count: group.notApplicable },
  ].filter(({ count }) => count > 0);
  return (
    <>
      {group.median === null ? null : (
        <DotStrip
          id={id}
          counts={group.counts}
          median={group.median}
          medianName={t("opinions.strip.median")}
          words={{ title: caption, description: t("opinions.strip.description") }}
        />
      )}
      <StackedTable
        caption={caption}
        columns={[
          { id: "answer", label: t("opinions.counts.answer") },
          { id: "count", label: t("opinions.counts.count"), align: "end" },
        ]}
        rows={[...levels, ...others].map((row) => ({ id: row.id, cells: [row.name, number(row.count)] }))}
      />
    </>
  );
}
