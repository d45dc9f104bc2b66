import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { ToldLeverRound } from "./lever-round.view.ts";

/** How often each lever was picked, and which of them the room keeps. */
export function LeverTally({ levers, voters }: Pick<ToldLeverRound, "levers" | "voters">) {
  const { t, number } = useWords();
  return (
    <StackedTable
      caption={t("board.levers.caption", { count: voters })}
      isCompact
      columns={[
        { id: "lever", label: t("board.levers.lever") },
        { id: "count", label: t("board.levers.count"), align: "end" },
        { id: "kept", label: t("board.levers.kept") },
      ]}
      rows={levers.map(({ id, title, count, isKept }) => ({
        id,
        cells: [title, number(count), isKept ? t("board.levers.isKept") : "–"],
      }))}
    />
  );
}
