// Levers that a room keeps come on the roadmap of its assessment, and go again where nobody has touched them since.
import { leverContent } from "../domain/history/lever-content.ts";
import { NOTHING_SAID } from "../domain/levers/retained-lever.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { LeverOrigin } from "./retained-levers.store.server.ts";

export interface LeverOfWorkshop {
  readonly lever: string;
  readonly origin: Omit<LeverOrigin, "version">;
}

/** What is on the roadmap already stays as it is. */
export function retainFromWorkshop(
  deps: Deps,
  { opened: { assessment }, now, append }: AssessmentWriter,
  { lever, origin }: LeverOfWorkshop,
): void {
  const stored = deps.retainedLevers.get(assessment.id, lever);
  if (stored?.isRetained) return;
  const version = (stored?.version ?? 0) + 1;
  deps.retainedLevers.save(assessment.id, {
    ...{ leverId: lever, surveyVersion: assessment.surveyVersion, ...NOTHING_SAID },
    ...{ isRetained: true, version, savedAt: now, form: "", origin: { ...origin, version } },
  });
  const { ownerId: _, ...said } = NOTHING_SAID;
  append({
    ...{ kind: "lever-retained", source: "workshop", oldContent: null },
    newContent: leverContent({ lever, ownerKey: null, ...said, workshop: toldOrigin(origin) }),
  });
}

/** Of one transfer of a workshop; gives the ids of those that went. */
export function letGoOfWorkshop(
  deps: Deps,
  { opened: { assessment }, now, append }: AssessmentWriter,
  { atelier, revision }: Pick<LeverOrigin, "atelier" | "revision">,
): void {
  const isOfIt = (origin: LeverOrigin | null) => origin?.atelier === atelier && origin.revision === revision;
  for (const stored of deps.retainedLevers.list(assessment.id).filter(({ origin }) => isOfIt(origin))) {
    if (stored.version !== stored.origin?.version) continue;
    const { ownerId: _, ...said } = NOTHING_SAID;
    deps.retainedLevers.save(assessment.id, {
      ...{ ...stored, ...NOTHING_SAID, isRetained: false, version: stored.version + 1 },
      ...{ savedAt: now, form: "", origin: null },
    });
    append({
      ...{ kind: "lever-let-go", source: "restore", newContent: null },
      oldContent: leverContent({
        ...{ lever: stored.leverId, ownerKey: null, ...said, workshop: toldOrigin(stored.origin) },
      }),
    });
  }
}

/** Ids of the levers that came by a transfer and are still there. */
export function leversOfTransfer(
  deps: Deps,
  assessmentId: number,
  { atelier, revision }: Pick<LeverOrigin, "atelier" | "revision">,
): readonly string[] {
  return deps.retainedLevers
    .list(assessmentId)
    .filter(({ origin }) => origin?.atelier === atelier && origin.revision === revision)
    .map(({ leverId }) => leverId);
}

function toldOrigin({ atelier, day, voters, picks }: Omit<LeverOrigin, "version">) {
  return { atelier, day, voters, picks };
}
