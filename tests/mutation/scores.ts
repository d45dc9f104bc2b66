// How many changes of each folder nobody noticed, and which.
import type { Change } from "./changes.ts";

/** Per cent of the changes that count. */
export const LEAST_SCORE = 95;

export type Outcome = "noticed" | "survived" | "unreached" | "equivalent" | "refused";

export interface Tried {
  readonly folder: string;
  /** Its file is written from the root of the project. */
  readonly change: Change;
  readonly outcome: Outcome;
}

export interface FolderScore extends Readonly<Record<Outcome, number>> {
  readonly folder: string;
  /** Noticed, of those that compile and are not marked as equivalent. */
  readonly score: number;
}

export function scoresOf(tried: readonly Tried[]): readonly FolderScore[] {
  return [...Map.groupBy(tried, ({ folder }) => folder)].map(([folder, ofFolder]) => {
    const count = (wanted: Outcome) => ofFolder.filter(({ outcome }) => outcome === wanted).length;
    const [noticed, survived, unreached] = [count("noticed"), count("survived"), count("unreached")];
    const counted = noticed + survived + unreached;
    const score = counted === 0 ? 100 : (100 * noticed) / counted;
    return {
      folder,
      noticed,
      survived,
      unreached,
      equivalent: count("equivalent"),
      refused: count("refused"),
      score,
    };
  });
}

/** Rounded down, so that 94.96 is not shown as the 95 that it does not reach. */
export function tableOf(scores: readonly FolderScore[]): readonly string[] {
  const rows = scores.map(
    ({ folder, noticed, survived, unreached, equivalent, refused, score }) =>
      `| ${folder} | ${noticed} | ${survived} | ${unreached} | ${equivalent} | ${refused} | ${(Math.floor(score * 10) / 10).toFixed(1)} % |`,
  );
  return [
    "| folder | noticed | survived | not reached | marked equivalent | do not compile | score |",
    "|---|---|---|---|---|---|---|",
    ...rows,
  ];
}

export function survivorsOf(tried: readonly Tried[]): string {
  return tried
    .filter(({ outcome }) => outcome === "survived" || outcome === "unreached")
    .map(({ change, outcome }) => {
      const { file, from, replacement } = change;
      const place = `${file}:${from.line + 1}:${from.column + 1}`;
      return `${place} ${outcome}: ${replacement.replaceAll(/\s+/g, " ").slice(0, 100)}\n`;
    })
    .join("");
}
