// In which order levers that were taken up are read, and what stands in the way of each: by month, but none before a lever that has
// to come first.
import type { LeverMonth } from "./lever-month.ts";
import { isOpenStatus, type LeverStatus } from "./lever-status.ts";

export interface PlannedLever {
  readonly leverId: string;
  readonly month: LeverMonth | null;
  readonly status: LeverStatus;
}
/**
 * A lever to do first that is not on its way: MISSING, called for by the answers and not taken up; DROPPED, given up; LATER, planned for
 * a later month; UNDATED, without a month while the other one has one.
 */
export interface OpenPrerequisite {
  readonly leverId: string;
  readonly why: "MISSING" | "DROPPED" | "LATER" | "UNDATED";
}
export interface RoadmapStep<Planned> {
  readonly lever: Planned;
  /** In the order of the questionnaire; empty for a lever that is done or given up. */
  readonly openFirst: readonly OpenPrerequisite[];
}
export interface LeverGraph {
  /** Levers to do first, of the questionnaire; empty for a lever that it does not know. */
  readonly requires: (leverId: string) => readonly string[];
  /** Whether the answers call for it: one that they do not call for any more is in place. */
  readonly isCalledFor: (leverId: string) => boolean;
}

/**
 * Soonest first, those without a month last, levers of one month by their id; but a lever that is still to be done is followed by what
 * requires it, so that it comes in front of that whatever its own month. What is done or given up waits for nothing, and nothing for it.
 * Levers that require each other in a circle, which no questionnaire has, come each once as well.
 */
export function roadmapOrder<Planned extends PlannedLever>(
  levers: readonly Planned[],
  graph: LeverGraph,
): readonly RoadmapStep<Planned>[] {
  const byId = new Map(levers.map((lever) => [lever.leverId, lever]));
  const placed = new Set<Planned>();
  const met = new Set<Planned>();
  const place = (lever: Planned): void => {
    if (met.has(lever)) return;
    met.add(lever);
    if (isOpenStatus(lever.status)) for (const first of openOf(lever)) place(first);
    placed.add(lever);
  };
  const openOf = ({ leverId }: Planned): readonly Planned[] =>
    graph
      .requires(leverId)
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ status }) => isOpenStatus(status))
      .sort(bySoonest);
  for (const lever of levers.toSorted(bySoonest)) place(lever);
  return [...placed].map((lever) => ({ lever, openFirst: openFirst(lever, byId, graph) }));
}

const LAST = "9";

function bySoonest(a: PlannedLever, b: PlannedLever): number {
  const [soon, late] = [keyOf(a), keyOf(b)];
  return soon < late ? -1 : Number(soon > late);
}

function keyOf({ month, leverId }: PlannedLever): string {
  return `${month ?? LAST} ${leverId}`;
}

function openFirst(
  lever: PlannedLever,
  byId: ReadonlyMap<string, PlannedLever>,
  { requires, isCalledFor }: LeverGraph,
): readonly OpenPrerequisite[] {
  if (!isOpenStatus(lever.status)) return [];
  return requires(lever.leverId).flatMap((leverId) => {
    const first = byId.get(leverId);
    const why = first === undefined ? missing(isCalledFor(leverId)) : whyOpen(first, lever);
    return why === null ? [] : [{ leverId, why }];
  });
}

function missing(isCalledFor: boolean): OpenPrerequisite["why"] | null {
  return isCalledFor ? "MISSING" : null;
}

function whyOpen(first: PlannedLever, lever: PlannedLever): OpenPrerequisite["why"] | null {
  if (first.status === "dropped") return "DROPPED";
  if (first.status === "done" || lever.month === null) return null;
  if (first.month === null) return "UNDATED";
  return first.month > lever.month ? "LATER" : null;
}
