// How many changes of each folder nobody noticed, and which.
import type { Change } from "./changes.ts";

/** Per cent of the changes that count. */
export const LEAST_SCORE = 95;

/** `endless`: no test failed, but one had no end. It counts as noticed, and is told apart. */
export type Outcome = "noticed" | "endless" | "survived" | "unreached" | "equivalent" | "refused";

export interface Tried {
  readonly folder: string;
  /** Its file is written from the root of the project. */
  readonly change: Change;
  readonly outcome: Outcome;
}

export interface FolderScore extends Readonly<Record<Outcome, number>> {
  readonly folder: string;
  /** How many of `noticed` only for want of an end. */
  readonly endless: number;
  /** Noticed, of those that compile and are not marked as equivalent. */
  readonly score: number;
}

export function scoresOf(tried: readonly Tried[]): readonly FolderScore[] {
  return [...Map.groupBy(tried, ({ folder }) => folder)].map(([folder, ofFolder]) => {
    const count = (wanted: Outcome) => ofFolder.filter(({ outcome }) => outcome === wanted).length;
    const [endless, survived, unreached] = [count("endless"), count("survived"), count("unreached")];
    const noticed = count("noticed") + endless;
    const counted = noticed + survived + unreached;
    const score = counted === 0 ? 100 : (100 * noticed) / counted;
    return {
      folder,
      noticed,
      endless,
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
    ({ folder, noticed, endless, survived, unreached, equivalent, refused, score }) =>
      `| ${folder} | ${noticed} | ${endless} | ${survived} | ${unreached} | ${equivalent} | ${refused} | ${(Math.floor(score * 10) / 10).toFixed(1)} % |`,
  );
  return [
    "| folder | noticed | of these only without an end | survived | not reached | marked equivalent | do not compile | score |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
  ];
}

const NAMED: ReadonlySet<Outcome> = new Set(["endless", "survived", "unreached"]);

/** What no test failed for, a line each; and what had no end, for whoever asks whether that is so. */
export function survivorsOf(tried: readonly Tried[]): string {
  return tried
    .filter(({ outcome }) => NAMED.has(outcome))
    .map(({ change, outcome }) => {
      const { file, from, replacement } = change;
      const place = `${file}:${from.line + 1}:${from.column + 1}`;
      return `${place} ${outcome}: ${replacement.replaceAll(/\s+/g, " ").slice(0, 100)}\n`;
    })
    .join("");
}
