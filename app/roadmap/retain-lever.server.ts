// Takes a lever up, changes what was said of it, or lets it go. Two pages may differ: the second one to be sent is shown both. It may be
// done while a version is finalised: no answer changes, and what was decided is followed from then on.
import type { FormEntries } from "../domain/fields/form-entries.ts";
import { leverContent } from "../domain/history/lever-content.ts";
import {
  isSameRetention,
  NOTHING_SAID,
  type Retention,
  type RetentionProblem,
  readRetention,
} from "../domain/levers/retained-lever.ts";
import { canRetainLevers } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { leverOwners } from "./lever-owners.server.ts";
import type { StoredLever } from "./retained-levers.store.server.ts";

export interface RetainLever {
  readonly ref: AssessmentRef;
  readonly leverId: string;
  /** As posted; not read for one that is let go. */
  readonly entries: FormEntries;
  readonly isLetGo: boolean;
  /** Of what the page showed; 0 when the lever had never been taken up. */
  readonly version: number;
  /** Token of the rendered form. */
  readonly form: string;
}
export type RetainRefusal =
  | { readonly code: "NOT_FOUND" }
  | { readonly code: "INVALID"; readonly problems: readonly RetentionProblem[] }
  /** It is another one than the page showed. */
  | { readonly code: "STALE"; readonly stored: StoredLever };

/** Sent twice, it writes once. */
export async function retainLever(deps: Deps, retain: RetainLever): Promise<Result<null, RetainRefusal>> {
  const saved = await inAssessment(
    deps,
    {
      ...{ ref: retain.ref, right: canRetainLevers, whileFinalised: "allowed" },
      place: (opened) => leverPlace(deps, opened, retain),
    },
    (into, current): Result<null, RetainRefusal> => {
      if (retain.isLetGo) return write(deps, into, { ...retain, current, said: NOTHING_SAID });
      const owners = leverOwners(deps, into.opened).map(({ id }) => id);
      const said = readRetention(retain.entries, owners);
      if (!said.ok) return refused({ code: "INVALID", problems: said.reason });
      return write(deps, into, { ...retain, current, said: said.value });
    },
  );
  if (saved.ok) return saved;
  return refused(typeof saved.reason === "object" ? saved.reason : { code: saved.reason });
}

interface Place {
  /** Undefined before it was ever taken up. */
  readonly stored: StoredLever | undefined;
}

/** A lever of the questionnaire, or one that was taken up while the questionnaire had it. */
export function leverPlace(
  deps: Deps,
  { assessment, model }: OpenAssessment,
  { leverId }: Pick<RetainLever, "leverId">,
): Place | null {
  const stored = deps.retainedLevers.get(assessment.id, leverId);
  return model.leverById.has(leverId) || stored?.isRetained === true ? { stored } : null;
}

interface Written extends RetainLever {
  readonly current: Place;
  readonly said: Retention;
}

function write(
  deps: Deps,
  { opened: { assessment }, now, append }: AssessmentWriter,
  { current: { stored }, said, isLetGo, leverId, version, form }: Written,
): Result<null, RetainRefusal> {
  const [before, after] = [standing(stored), isLetGo ? null : said];
  if (isSame(before, after)) return accepted(null);
  if (stored !== undefined && isStale(stored, { version, form })) return refused({ code: "STALE", stored });
  deps.retainedLevers.save(assessment.id, {
    ...{ leverId, surveyVersion: assessment.surveyVersion, ...said, isRetained: !isLetGo, form },
    ...{ version: (stored?.version ?? 0) + 1, savedAt: now },
    origin: originOf(before, after),
  });
  append({
    kind: isLetGo ? "lever-let-go" : "lever-retained",
    source: "entry",
    oldContent: before && contentOf(deps, leverId, before),
    newContent: after && contentOf(deps, leverId, after),
  });
  return accepted(null);
}

/** What a workshop chose stays its choice, whatever is said of it since. */
function originOf(before: StoredLever | null, after: Retention | null): StoredLever["origin"] {
  return after === null ? null : (before?.origin ?? null);
}

function standing(stored: StoredLever | undefined): StoredLever | null {
  return stored?.isRetained ? stored : null;
}

/** Null for a lever that is not taken up. */
function isSame(before: Retention | null, after: Retention | null): boolean {
  return before === null || after === null ? before === after : isSameRetention(before, after);
}

/** Another page than this one wrote since it was shown. */
function isStale(stored: StoredLever, { version, form }: Pick<RetainLever, "version" | "form">): boolean {
  return stored.version !== version && (form === "" || form !== stored.form);
}

function contentOf(deps: Deps, lever: string, { ownerId, ...said }: Retention): string {
  const ownerKey = ownerId === null ? null : (deps.accounts.get(ownerId)?.authorKey ?? null);
  return leverContent({ lever, ownerKey, ...said });
}
