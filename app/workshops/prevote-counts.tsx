import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { Board } from "./board.view.ts";

/** How many have voted on each question before the meeting; what they said is told once the room is open. */
export function PrevoteCounts({ prevote }: Pick<Board, "prevote">) {
  const { t, number } = useWords();
  return (
    <StackedTable
      caption={t("workshops.prevote.caption")}
      columns={[
        { id: "question", label: t("workshops.question"), isLong: true },
        { id: "voted", label: t("workshops.prevote.voted"), align: "end" },
      ]}
      rows={prevote.map(({ id, short, voted }) => ({
        id,
        cells: [short, number(voted?.count ?? 0)],
      }))}
    />
  );
}
