// Versions of a questionnaire, and the way from one to another. A way is made of migrations one after the other.
import type { Migration } from "./migration.schema.ts";

/** Negative when `a` is older than `b`. Both are three numbers, such as 1.10.0, which is newer than 1.9.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  const place = (left ?? []).findIndex((number, index) => number !== right?.[index]);
  return place === -1 ? 0 : (left?.[place] ?? 0) - (right?.[place] ?? 0);
}

/** Migrations to apply, in order; empty for the same version, undefined when no way leads there. */
export function migrationsBetween(
  migrations: readonly Migration[],
  from: string,
  to: string,
): readonly Migration[] | undefined {
  if (from === to) return [];
  for (const step of migrations.filter((migration) => migration.from === from && leadsOn(migration, to))) {
    const rest = migrationsBetween(migrations, step.to, to);
    if (rest) return [step, ...rest];
  }
  return undefined;
}

/** Later than where it starts, and not past the end. */
function leadsOn({ from, to }: Migration, end: string): boolean {
  return compareVersions(from, to) < 0 && compareVersions(to, end) <= 0;
}
