// The cohort of an edition: seen, filled from what a file said, and left by a body that has not begun.
import type { BodyKind } from "../domain/directory/body.ts";
import { slugOf } from "../domain/directory/slug-of.ts";
import type { CohortContext, CohortRow } from "../domain/editions/cohort-file.ts";
import { type Edition, editionState } from "../domain/editions/edition.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { CohortView } from "./cohort.view.ts";
import { editionRun, type InEdition } from "./of-staff.server.ts";
import { headOf } from "./view-editions.server.ts";

const MOST_SHOWN = 500;
/** So many are written in one transaction: others write in between. */
const ROWS_AT_ONCE = 500;

export interface CohortAsked {
  readonly edition: Edition;
  readonly account: Account;
  readonly context: CohortContext;
}

/** For who may fill it, with what a file is judged by. */
export function cohortAsked(deps: Deps, asked: InEdition): Result<CohortAsked, "NOT_FOUND" | "CLOSED"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition } = found.value;
  if (editionState(edition) === "closed") return refused("CLOSED");
  const isIn = deps.cohorts.sirensOf(edition.id);
  const groups = deps.cohorts.listGroups(edition.id).map(({ name }) => name);
  const context: CohortContext = {
    known: (siren) => deps.cohorts.getBody(siren),
    isIn: (siren) => isIn.has(siren),
    kinds: kindsOf(deps, edition),
    ...{ groups, areGroupsFixed: editionState(edition) !== "prepared" },
  };
  return accepted({ ...found.value, context });
}

function kindsOf({ definitions }: Deps, { surveyId, surveyVersion }: Edition): readonly BodyKind[] {
  const pinned = surveyVersion === null ? undefined : definitions.getVersion(surveyId, surveyVersion);
  return (pinned ?? definitions.getCurrent(surveyId))?.survey.bodies ?? [];
}

export function viewCohort(deps: Deps, asked: InEdition): Result<CohortView, "NOT_FOUND"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition } = found.value;
  return accepted({
    ...{ head: headOf(edition, true), total: deps.cohorts.count(edition.id) },
    bodies: deps.cohorts.list(edition.id, MOST_SHOWN),
    groups: deps.cohorts.listGroups(edition.id).map(({ name }) => name),
  });
}

/** Gives how many joined: who is there already is not counted, so that a form sent twice adds nothing. */
export async function importCohort(
  deps: Deps,
  asked: InEdition,
  rows: readonly CohortRow[],
): Promise<Result<number, "NOT_FOUND" | "CLOSED">> {
  let joined = 0;
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const written = await importSome(deps, asked, rows.slice(at, at + ROWS_AT_ONCE));
    if (!written.ok) return written;
    joined += written.value;
  }
  deps.refreshDirectory();
  return accepted(joined);
}

function importSome(
  deps: Deps,
  asked: InEdition,
  rows: readonly CohortRow[],
): Promise<Result<number, "NOT_FOUND" | "CLOSED">> {
  return deps.writer.run((): Result<number, "NOT_FOUND" | "CLOSED"> => {
    const found = cohortAsked(deps, asked);
    if (!found.ok) return found;
    return accepted(joinAll(deps, found.value, rows));
  });
}

function joinAll(deps: Deps, { edition, account, context }: CohortAsked, rows: readonly CohortRow[]): number {
  const groups = new Map(deps.cohorts.listGroups(edition.id).map(({ id, name }) => [name, id]));
  const joining = rows.filter(({ siren }) => !context.isIn(siren));
  for (const row of joining) {
    const groupId = context.areGroupsFixed ? null : (groups.get(row.group ?? "") ?? null);
    const { email, locale } = row;
    const bodyId = deps.cohorts.getBody(row.siren)?.id ?? createBody(deps, row);
    deps.cohorts.add({ editionId: edition.id, bodyId, groupId, email, locale }, deps.now());
  }
  const act = {
    kind: "cohort-imported",
    editionId: edition.id,
    content: { bodies: joining.length },
  } as const;
  if (joining.length > 0) recordAct(deps, account, act);
  return joining.length;
}

function createBody(deps: Deps, { name, siren, kind }: CohortRow): number {
  const slug = slugOf(name);
  const isTaken = slug === "" || deps.cohorts.hasSlug(slug);
  return deps.bodies.create({
    ...{ slug: isTaken ? [slug, siren].filter(Boolean).join("-") : slug, name, kind, siren },
    ...{ population: null, since: null, demonstration: false, communes: [] },
  });
}

/** False for one that has begun, and for one that is not there. */
export function leaveCohort(
  deps: Deps,
  { bodyId, ...asked }: InEdition & { readonly bodyId: number },
): Promise<Result<boolean, "NOT_FOUND">> {
  return deps.writer.run((): Result<boolean, "NOT_FOUND"> => {
    const found = editionRun(deps, asked);
    if (!found.ok) return found;
    const { edition, account } = found.value;
    if (editionState(edition) === "closed" || !deps.cohorts.remove(edition.id, bodyId))
      return accepted(false);
    recordAct(deps, account, { kind: "cohort-left", editionId: edition.id, content: { body: bodyId } });
    return accepted(true);
  });
}
