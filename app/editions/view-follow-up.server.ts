import type { Edition } from "../domain/editions/edition.ts";
import { funnelOf, STAGES, stageOf } from "../domain/editions/funnel.ts";
import { participationOf } from "../domain/editions/participation.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { isAskedByNobody } from "../publication/leads-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { FollowedBody } from "./follow-up.store.server.ts";
import type { FollowedLine, FollowUpSort, FollowUpView } from "./follow-up.view.ts";
import { type InEdition, staffOf } from "./of-staff.server.ts";
import { headOf } from "./view-editions.server.ts";

/** Also for investigators, who see how far each body is and nothing else. */
export function viewFollowUp(
  deps: Deps,
  { session, key, sort }: InEdition & { readonly sort: FollowUpSort },
): Result<FollowUpView, "NOT_FOUND"> {
  const staff = staffOf(deps, session);
  const edition = deps.editions.getByKey(key);
  if (!staff.ok || edition === undefined || edition.isDemonstration) return refused("NOT_FOUND");
  const lines = followedLines(deps, edition);
  return accepted({
    ...{ head: headOf(edition, staff.value.runs), sort, lines: lines.toSorted(ORDERS[sort]) },
    funnel: funnelOf(lines.map(({ stage }) => stage)),
  });
}

/** Of the whole cohort, by name. */
export function followedLines(deps: Deps, edition: Edition): readonly FollowedLine[] {
  const indicators = indicatorsOf(deps, edition);
  return deps.followUps.list(edition.id, indicators).map((body) => lineOf(deps, body, indicators.length));
}

/** Undefined for a body that is not in the cohort. */
export function followedLine(deps: Deps, edition: Edition, bodyId: number): FollowedLine | undefined {
  const indicators = indicatorsOf(deps, edition);
  const body = deps.followUps.get({ editionId: edition.id, bodyId }, indicators);
  return body === undefined ? undefined : lineOf(deps, body, indicators.length);
}

function indicatorsOf(deps: Deps, { surveyId, surveyVersion }: Edition): readonly string[] {
  const model =
    surveyVersion === null
      ? deps.definitions.getCurrent(surveyId)
      : deps.definitions.getVersion(surveyId, surveyVersion);
  return (model?.indicators ?? []).map(({ id }) => id);
}

function lineOf(deps: Deps, body: FollowedBody, indicators: number): FollowedLine {
  const { bodyId, name, slug, group, leads, lastAt, isFinalised, answered } = body;
  const hasBegun = body.assessmentId !== null;
  const progress = { hasBegun, isFinalised, answered, indicators: Math.max(1, indicators) };
  const participation = participationOf(progress);
  const isUnderWay = body.isUnderWay && !isAskedByNobody(deps, body.assessmentId ?? 0, bodyId);
  const stage = stageOf({ ...body, isUnderWay, participation });
  return { bodyId, name, slug, group, leads, lastAt, participation, stage };
}

type Order = (a: FollowedLine, b: FollowedLine) => number;

const byName: Order = (a, b) => a.name.localeCompare(b.name, "fr");
const stepOf = ({ stage }: FollowedLine) => STAGES.indexOf(stage);

/** Who needs help first: the least far, the longest silent. */
const ORDERS: Readonly<Record<FollowUpSort, Order>> = {
  nom: byName,
  avancement: (a, b) => stepOf(a) - stepOf(b) || byName(a, b),
  activite: (a, b) => (a.lastAt?.getTime() ?? 0) - (b.lastAt?.getTime() ?? 0) || byName(a, b),
};
