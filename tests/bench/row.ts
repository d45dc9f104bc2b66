// One line of the benchmark: our figure beside that of a reference measured in the same run, and the goal on their ratio.
// A goal on a size has its limit as the reference.

export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly figure: number;
  readonly reference: number;
  /** What the reference is. */
  readonly against: string;
  /** Figure over reference; of paired runs, the median of their ratios. */
  readonly ratio: number;
  readonly goal: string;
  readonly holds: boolean;
}

interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly figure: number;
  readonly reference: number;
  readonly against: string;
  /** When it was measured in pairs; otherwise figure over reference. */
  readonly ratio?: number;
}

export function rowAtLeast(goal: number, measured: Measured): Row {
  const ratio = measured.ratio ?? measured.figure / measured.reference;
  return { ...measured, ratio, goal: `≥ ${goal}`, holds: ratio >= goal };
}

export function rowAtMost(goal: number, measured: Measured): Row {
  const ratio = measured.ratio ?? measured.figure / measured.reference;
  return { ...measured, ratio, goal: `≤ ${Number(goal.toPrecision(3))}`, holds: ratio <= goal };
}

/** Columns as wide as their longest cell. */
export function tableOf(rows: readonly Row[]): string {
  const head = ["name", "figure", "reference", "ratio", "goal", "holds"];
  const cells = rows.map((row) => [
    row.name,
    `${short(row.figure)} ${row.unit}`,
    `${short(row.reference)} ${row.unit} (${row.against})`,
    short(row.ratio),
    row.goal,
    row.holds ? "yes" : "NO",
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [lineOf(head), lineOf(widths.map((width) => "-".repeat(width))), ...cells.map(lineOf), ""].join(
    "\n",
  );
}

function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
