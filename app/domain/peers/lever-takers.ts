// Who has published that they took up a lever, and which of their projects used it against a brake. Bodies one by one and by name: nothing
// is counted together, and no lever is put before another for it.
import type { LeverMonth } from "../levers/lever-month.ts";
import type { PublicProject } from "../publication/public-projects.ts";

export interface LeverTaker {
  /** Of the other result, in the order in which they were given. */
  readonly place: number;
  /** Null where it is not among the levers that the body published; its month null where none is. */
  readonly retained: { readonly month: LeverMonth | null } | null;
  /** That met a brake with it, in the order told. */
  readonly projects: readonly PublicProject[];
}
/** Null stands for what is not published. */
export interface PublishedActs {
  readonly levers: readonly { readonly id: string; readonly month: LeverMonth | null }[] | null;
  readonly projects: readonly PublicProject[] | null;
}

/** In the order given: those that have taken it up, and those with such a project. None for a lever that nobody tells of. */
export function leverTakers(lever: string, published: readonly PublishedActs[]): readonly LeverTaker[] {
  return published.flatMap(({ levers, projects }, place) => {
    const retained = levers?.find(({ id }) => id === lever) ?? null;
    const using = (projects ?? []).filter((project) => isUsing(project, lever));
    if (retained === null && using.length === 0) return [];
    return [{ place, retained: retained && { month: retained.month }, projects: using }];
  });
}

function isUsing({ brakes }: PublicProject, lever: string): boolean {
  return Array.isArray(brakes) && brakes.some((brake) => brake["lever"] === lever);
}
