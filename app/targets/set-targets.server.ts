// Says what is aimed at in each dimension, and when nothing is aimed at any more. It may be done while a version is finalised:
// a target is no answer, and is best set before a result that stands.
import type { FormEntries } from "../domain/fields/form-entries.ts";
import { targetContent } from "../domain/history/target-content.ts";
import { canLead } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import {
  type DimensionTarget,
  isSameTarget,
  readTargets,
  type TargetProblem,
} from "../domain/targets/dimension-target.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { coded, inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { offeredTargets } from "./offered-targets.server.ts";

export interface SetTargets {
  readonly ref: AssessmentRef;
  readonly entries: FormEntries;
  /** Of what the page showed; 0 before the first target. */
  readonly version: number;
  /** Token of the rendered form: sent twice, it writes once. */
  readonly form: string;
}
export type SetTargetsRefusal =
  | { readonly code: "NOT_FOUND" | "FINALISED" }
  | { readonly code: "INVALID"; readonly problems: readonly TargetProblem[] }
  /** They are others than the page showed. */
  | { readonly code: "STALE" };

export async function setTargets(deps: Deps, sent: SetTargets): Promise<Result<null, SetTargetsRefusal>> {
  const saved = await inAssessment(
    deps,
    { ref: sent.ref, right: canLead, place: () => true, whileFinalised: "allowed" },
    (into): Result<null, SetTargetsRefusal> => {
      const read = readTargets(sent.entries, offeredTargets(into.opened.model));
      if (!read.ok) return refused({ code: "INVALID", problems: read.reason });
      const changed = changesOf(deps, into, read.value);
      if (changed.length > 0 && isStale(deps, into, sent)) return refused({ code: "STALE" });
      for (const change of changed) write(deps, into, { ...change, form: sent.form });
      return accepted(null);
    },
  );
  return saved.ok ? saved : refused(coded(saved.reason));
}

/** Another page than this one wrote since it was shown. */
function isStale(
  deps: Deps,
  { opened }: AssessmentWriter,
  { version, form }: Pick<SetTargets, "version" | "form">,
): boolean {
  const newest = deps.targets.newest(opened.assessment.id);
  return newest.version !== version && (form === "" || newest.form !== form);
}

interface Change {
  readonly dimension: string;
  readonly before: DimensionTarget | null;
  readonly after: DimensionTarget | null;
}

function changesOf(
  deps: Deps,
  { opened }: AssessmentWriter,
  targets: ReadonlyMap<string, DimensionTarget | null>,
): readonly Change[] {
  const stored = deps.targets.list(opened.assessment.id);
  return [...targets]
    .map(([dimension, after]) => ({ dimension, before: stored.get(dimension) ?? null, after }))
    .filter(({ before, after }) => !isSameTarget(before, after));
}

function write(
  deps: Deps,
  { opened, now, append }: AssessmentWriter,
  { dimension, before, after, form }: Change & { readonly form: string },
): void {
  const assessmentId = opened.assessment.id;
  deps.targets.create({ ...{ assessmentId, dimension, form }, target: after, setAt: now });
  append({
    ...{ kind: after === null ? "target-dropped" : "target-set", source: "entry" },
    oldContent: before && targetContent({ dimension, ...before }),
    newContent: after && targetContent({ dimension, ...after }),
  });
}
