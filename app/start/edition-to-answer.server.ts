// In which edition an assessment of a team begins, inside the transaction that begins it: one that is open and whose cohort
// has the body, or none at all. Where two are open, somebody says which.
import { type Edition, editionName } from "../domain/editions/edition.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { freePlace } from "./free-place.server.ts";

/** What a form says for an assessment outside of any edition. */
const FREE = "libre";

export interface EditionToAnswer {
  readonly model: SurveyModel;
  /** Null outside of any edition. */
  readonly editionId: number | null;
}

interface Asked {
  readonly bodyId: number;
  /** The one that is served today. */
  readonly model: SurveyModel;
  /** Key of an edition, or FREE; null when nobody said. */
  readonly chosen: string | null;
}

/** CHOOSE_EDITION: two are open, and nobody said which. OTHER_EDITION: the one that was said cannot be begun, or not with this questionnaire. */
export function editionToAnswer(
  deps: Deps,
  { bodyId, model, chosen }: Asked,
): Result<EditionToAnswer, "CHOOSE_EDITION" | "OTHER_EDITION"> {
  if (chosen === FREE) return accepted({ model, editionId: null });
  const open = openTo(deps, bodyId, model.survey.id);
  if (chosen === null && open.length > 1) return refused("CHOOSE_EDITION");
  const edition = chosen === null ? open[0] : open.find(({ key }) => key === chosen);
  if (edition === undefined)
    return chosen === null ? accepted({ model, editionId: null }) : refused("OTHER_EDITION");
  return accepted({ model: modelOf(deps, edition, model), editionId: edition.id });
}

/** That the body may begin now, with this questionnaire; the first to end first. */
export function openTo(deps: Deps, bodyId: number, surveyId: string): readonly Edition[] {
  return deps.editions.listOpenTo(bodyId).filter((edition) => edition.surveyId === surveyId);
}

/** An edition keeps to its version, whatever is served since. */
function modelOf(
  { definitions }: Deps,
  { surveyId, surveyVersion }: Edition,
  current: SurveyModel,
): SurveyModel {
  if (surveyVersion === null) return current;
  const pinned = definitions.getVersion(surveyId, surveyVersion);
  if (pinned === undefined) throw new Error(`${surveyId} ${surveyVersion}, of an edition, cannot be read`);
  return pinned;
}

/** The `ed` of its address: that of its edition where the body has not taken it, and else the next of the year. */
export function addressIn(deps: Deps, bodyId: number, editionId: number | null): string {
  const edition = editionId === null ? undefined : deps.editions.get(editionId);
  const own = edition === undefined ? null : editionName(edition);
  if (own !== null && !deps.assessments.hasAddress(bodyId, own)) return own;
  return editionName(freePlace(deps, bodyId, deps.now()));
}
