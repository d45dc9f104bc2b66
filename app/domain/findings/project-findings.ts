// Which projects bodies tell of: by theme, by how far they have come, by what the métropole does in them. Counts of what was published,
// stopped projects among them; no test of so few (methodology C5).
import { FEWEST, type SampledDocument } from "./sample.ts";

/** Fields of a project that hold the id of an option. */
const KINDS = ["theme", "stage", "steering-role"] as const;
export type ProjectKind = (typeof KINDS)[number];

export interface ProjectFindings {
  /** Bodies that have published projects. */
  readonly n: number;
  readonly projects: number;
  /** Options that were chosen, the most frequent first, then by id. */
  readonly counts: Readonly<
    Record<ProjectKind, readonly { readonly option: string; readonly count: number }[]>
  >;
}

/** Null where fewer than five bodies have published any. */
export function projectFindings(documents: readonly SampledDocument[]): ProjectFindings | null {
  const told = documents.flatMap(({ projects = [] }) => (projects.length === 0 ? [] : [projects]));
  if (told.length < FEWEST) return null;
  const all = told.flat();
  const countsOf = (kind: ProjectKind) =>
    [
      ...Map.groupBy(
        all.flatMap((project) => project[kind] ?? []),
        (option) => option,
      ),
    ]
      .map(([option, { length: count }]) => ({ option, count }))
      .toSorted((a, b) => b.count - a.count || (a.option < b.option ? -1 : 1));
  return {
    ...{ n: told.length, projects: all.length },
    counts: {
      theme: countsOf("theme"),
      stage: countsOf("stage"),
      "steering-role": countsOf("steering-role"),
    },
  };
}
