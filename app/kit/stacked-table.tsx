import type { ReactNode } from "react";
import styles from "./stacked-table.module.css";

export interface StackedColumn {
  readonly id: string;
  readonly label: string;
  /** Figures are set flush right, so that units stand above units. */
  readonly align?: "start" | "end" | undefined;
  /** Takes the whole width of a card, below its heading: for what is longer than a figure or a name. */
  readonly isLong?: true | undefined;
}

interface StackedTableProps {
  readonly caption: ReactNode;
  readonly columns: readonly StackedColumn[];
  /** As many cells as columns; the first names the row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/**
 * A table of more than four columns, which on a narrow screen becomes one card a row with its headings repeated.
 * The roles look redundant; they keep it a table for a screen reader once the style sheet lays it out as blocks.
 */
export function StackedTable({ caption, columns, rows }: StackedTableProps) {
  return (
    <div className={styles["room"]}>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table className={styles["table"]} role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.id} role="columnheader" scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} role="rowheader" scope="row">
                    {row.cells[index]}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    role="cell"
                    data-label={column.label}
                    data-align={column.align}
                    data-long={column.isLong}
                  >
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}
