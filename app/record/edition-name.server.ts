import { isTrial } from "../domain/editions/is-trial.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AssessmentRecord } from "./assessments.store.server.ts";
import type { NamedEdition } from "./named-edition.view.ts";

/** Null for a trial, whose key says nothing to a reader. What a team answers outside of any edition goes by a label or by its own key. */
export function editionNameOf(deps: Deps, record: AssessmentRecord): string | null {
  if (isTrial(record)) return null;
  if (record.editionId === null) return record.label ?? record.edition;
  const edition = deps.editions.get(record.editionId);
  if (edition === undefined) throw new Error(`assessment ${record.id} has lost its edition`);
  return edition.name;
}

/** For lists of what teams answer: where it is, and what to call it. */
export function namedEdition(deps: Deps, record: AssessmentRecord): NamedEdition {
  const { edition } = record;
  return { edition, editionName: editionNameOf(deps, record) ?? edition };
}
