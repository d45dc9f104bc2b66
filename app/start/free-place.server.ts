import { type EditionPlace, editionName } from "../domain/editions/edition.ts";
import type { Deps } from "../wiring/deps.server.ts";

/**
 * The first round of the year that the body has not taken, whatever questionnaire took the others: neither as an address nor
 * as a part in an edition, since a trial that was handed over keeps an address of its own.
 */
export function freePlace(deps: Deps, bodyId: number, now: Date): EditionPlace {
  const year = now.getUTCFullYear();
  for (let round = 1; ; round += 1) {
    const place = { year, round };
    const isTaken =
      deps.assessments.hasAddress(bodyId, editionName(place)) || deps.assessments.hasPart(bodyId, place);
    if (!isTaken) return place;
  }
}
