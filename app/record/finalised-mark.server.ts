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

/** Null while people work on it. */
export function standingMark(deps: Deps, opened: OpenAssessment): FinalisedMark | null {
  return opened.finalised === null ? null : finalisedMark(deps, opened, opened.finalised);
}
