// How many tests a run passed and failed, from the report its tool wrote.
import { z } from "zod";

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const readers = {
  vitest: (report: unknown): Count => {
    const { numPassedTests, numFailedTests } = vitestReport.parse(report);
    return { passed: numPassedTests, failed: numFailedTests };
  },
  playwright: (report: unknown): Count => {
    const { stats } = playwrightReport.parse(report);
    // A test that passes only at the second try is a fault that waits.
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  },
};

export type ReportKind = keyof typeof readers;

/**
 * No report, because the tool died before: one failure. A run that failed though no test did, for example on a
 * file that does not load, adds one.
 */
export function countTests(report: unknown, kind: ReportKind, succeeded: boolean): Count {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { passed, failed } = readers[kind](report);
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

export function addCounts(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  };
}
