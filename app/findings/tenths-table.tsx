import type { Tenth } from "../domain/findings/tenths.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";

interface TenthsTableProps {
  readonly caption: string;
  /** Of what the bodies were put in the order of. */
  readonly label: string;
  readonly tenths: readonly Tenth[];
  readonly show: (x: number) => string;
}

/** The figures of a plot of more bodies than can be told one by one. */
export function TenthsTable({ caption, label, tenths, show }: TenthsTableProps) {
  const { t, number } = useWords();
  return (
    <StackedTable
      caption={caption}
      isCompact
      columns={[
        { id: "x", label, align: "end" },
        { id: "score", label: t("findings.column.score"), align: "end" },
        { id: "n", label: t("findings.column.bodies"), align: "end" },
      ]}
      rows={tenths.map(({ x, y, n }) => ({ id: String(x), cells: [show(x), number(y, { decimals: 0 }), n] }))}
    />
  );
}
