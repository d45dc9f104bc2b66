import type { ReactNode } from "react";
import styles from "./stacked-table.module.css";

export interface StackedColumn {
  readonly id: string;
  readonly label: string;
  /** Figures are set flush right, so that units stand above units. */
  readonly align?: "start" | "end" | undefined;
  /** Takes the whole width of a card, below its heading: for what is longer than a figure or a name. */
  readonly isLong?: true | undefined;
  /** Holds what people typed: a word of theirs is broken rather than let the table be wider than its page. */
  readonly isTyped?: true | undefined;
}

interface StackedTableProps {
  readonly caption: ReactNode;
  readonly columns: readonly StackedColumn[];
  /** On a narrow screen a card has its cells on as few lines as they need, instead of a line each. */
  readonly isCompact?: true | undefined;
  /** As many cells as columns; the first names the row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/**
 * A table of more than four columns, which on a narrow screen becomes one card a row with its headings repeated.
 * Browsers keep it a table for a screen reader when the style sheet lays it out as blocks.
 */
export function StackedTable({ caption, columns, rows, isCompact }: StackedTableProps) {
  return (
    <div className={styles["room"]}>
      <table className={styles["table"]} data-compact={isCompact}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" data-typed={column.isTyped}>
                    {row.cells[index]}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    data-label={column.label}
                    data-align={column.align}
                    data-long={column.isLong}
                    data-typed={column.isTyped}
                  >
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
