// The team of the barometer moves an open edition to another version of its questionnaire. First what it begins with, and the
// journal; then its drafts, a few in a transaction, so that others save in between. Stopped half-way, the same form goes on
// where it stopped: what has moved is not moved again. What is finalised stays on the version that it was finalised under.
import type { Edition } from "../domain/editions/edition.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { editionRun, type InEdition } from "../editions/of-staff.server.ts";
import { applyMove } from "../migration/move-assessment.server.ts";
import { isFinalised } from "../record/is-finalised.server.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { isMovable } from "./edition-impacts.server.ts";
import { type EditionPlan, editionPlan } from "./edition-plan.server.ts";

const DRAFTS_AT_ONCE = 5;
/** Who moved them stands in the journal; the record of an assessment names nobody. */
const BY = "administration";

export interface MoveEdition extends InEdition {
  readonly surveyId: string;
  /** A version. */
  readonly to: string;
  readonly isConfirmed: boolean;
}
export type MoveRefusal = "NOT_FOUND" | "NOT_OPEN" | "NOT_CONFIRMED" | "NOT_MOVABLE";

/** Gives how many assessments moved. */
export async function moveEdition(deps: Deps, move: MoveEdition): Promise<Result<number, MoveRefusal>> {
  const begun = await deps.writer.run(() => begin(deps, move));
  if (!begun.ok) return begun;
  const { edition, plan, drafts } = begun.value;
  let moved = 0;
  for (let at = 0; at < drafts.length; at += DRAFTS_AT_ONCE) {
    const some = drafts.slice(at, at + DRAFTS_AT_ONCE);
    moved += await deps.writer.run(() => some.filter((id) => moveDraft(deps, { edition, plan, id })).length);
  }
  return accepted(moved);
}

interface Begun {
  readonly edition: Edition;
  readonly plan: EditionPlan;
  /** Ids of assessments. */
  readonly drafts: readonly number[];
}

function begin(deps: Deps, { surveyId, to, isConfirmed, ...asked }: MoveEdition): Result<Begun, MoveRefusal> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition, account } = found.value;
  if (edition.surveyId !== surveyId) return refused("NOT_FOUND");
  if (!isMovable(edition)) return refused("NOT_OPEN");
  const plan = editionPlan(deps, edition, to);
  if (!plan.ok) return refused("NOT_MOVABLE");
  if (!isConfirmed) return refused("NOT_CONFIRMED");
  const drafts = deps.assessments
    .listOfEdition(edition.id)
    .filter((one) => one.surveyVersion !== to && !isFinalised(deps, one))
    .map(({ id }) => id);
  // Of a move that was stopped half-way the edition says its end already: then where its drafts stand.
  const from = [edition.surveyVersion, ...plan.value.keys()].find((one) => one !== to) ?? "";
  deps.editions.update(edition.id, edition.revision, { ...edition, surveyVersion: to });
  const content = { from, to, assessments: drafts.length };
  recordAct(deps, account, { kind: "edition-moved", editionId: edition.id, content });
  return accepted({ edition, plan: plan.value, drafts });
}

/** False for one that was finalised, set free or moved meanwhile. */
function moveDraft(
  deps: Deps,
  { edition, plan, id }: Pick<Begun, "edition" | "plan"> & { readonly id: number },
): boolean {
  const record = deps.assessments.getById(id);
  if (record?.editionId !== edition.id || isFinalised(deps, record)) return false;
  const way = plan.get(record.surveyVersion);
  if (way === undefined) return false;
  applyMove(deps, way, { record, by: BY });
  return true;
}
