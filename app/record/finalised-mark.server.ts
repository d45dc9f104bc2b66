import type { Finalisation, FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { OpenAssessment } from "./find-assessment.server.ts";
import { whoOf } from "./history-author.server.ts";

/** A finalised version as this reader may be told of it. */
export function finalisedMark(
  deps: Deps,
  opened: OpenAssessment,
  { version, at, author }: Finalisation,
): FinalisedMark {
  return { version, at, who: whoOf(deps, opened, author) };
}

/** Null while people work on it, and of a demonstration: it is only shown, and the page of its version opens to nobody. */
export function standingMark(deps: Deps, opened: OpenAssessment): FinalisedMark | null {
  const { finalised, assessment } = opened;
  return finalised === null || assessment.openToAll ? null : finalisedMark(deps, opened, finalised);
}
