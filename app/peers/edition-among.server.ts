// Among whose published results a result is set: those of its own edition, or of another one of the same questionnaire.
import type { Edition } from "../domain/editions/edition.ts";
import { publishedByEdition } from "../publication/published-everywhere.server.ts";
import { onlineEditions } from "../publication/published-of.server.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { shownEditions } from "../releases/view-public-releases.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { OfferedEdition } from "./peers.view.ts";

interface Counted {
  readonly edition: Edition;
  /** That are online. */
  readonly bodies: number;
}
export interface ChosenEdition {
  readonly offered: readonly OfferedEdition[];
  readonly isOwnEdition: boolean;
  /** Null where nothing is online in any. */
  readonly among: Counted | null;
}

/** `asked`: the key of one that is offered, else null. Undefined for one that is not: it may as well not exist. */
export function editionAmong(
  deps: Deps,
  record: AssessmentRecord,
  asked: string | null,
): ChosenEdition | undefined {
  const offered = offeredTo(deps, record);
  const among =
    asked === null ? fitting(deps, record, offered) : offered.find((one) => one.edition.key === asked);
  if (among === undefined) return undefined;
  return {
    offered: offered.map(({ edition: { key, name }, bodies }) => ({ key, name, bodies })),
    ...{ among, isOwnEdition: among !== null && among.edition.id === record.editionId },
  };
}

/** Bodies that do not exist have editions of their own, and stand among no others. */
function offeredTo(deps: Deps, { surveyId, editionId, bodyId }: AssessmentRecord): readonly Counted[] {
  const isFictional = deps.bodies.get(bodyId)?.demonstration ?? false;
  const countOf = new Map(publishedByEdition(deps).map((one) => [one.editionId, one.bodies]));
  return shownEditions(deps)
    .filter((one) => one.surveyId === surveyId && one.isDemonstration === isFictional)
    .map((edition) => ({ edition, bodies: countOf.get(edition.id) ?? 0 }))
    .filter(({ edition, bodies }) => bodies > 0 || edition.id === editionId);
}

/** One’s own where anybody else is online in it; else the newest where somebody is. */
function fitting(deps: Deps, record: AssessmentRecord, offered: readonly Counted[]): Counted | null {
  const theirs = onlineEditions(deps, record.bodyId).map(
    ({ assessmentId }) => deps.assessments.getById(assessmentId)?.editionId,
  );
  const hasOthers = ({ edition, bodies }: Counted) => bodies > Number(theirs.includes(edition.id));
  const own = offered.find(({ edition }) => edition.id === record.editionId);
  if (own !== undefined && hasOthers(own)) return own;
  return offered.find(hasOthers) ?? own ?? null;
}
