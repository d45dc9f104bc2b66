// A lead starts an assessment of the team: opened by membership, without a link, under the year as its edition.
import { accepted, type Result, refused } from "../domain/result.ts";
import { hashToken } from "../storage/secret-token.server.ts";
import type { Deps } from "./deps.server.ts";
import { leadOf, type OfTeam } from "./lead-of.server.ts";

export interface StartTeamAssessment extends OfTeam {
  readonly surveyId: string;
  /** Token of the rendered form: sent twice, it starts one assessment. */
  readonly form: string;
}

/** Gives the edition, the `ed` of its address. */
export async function startTeamAssessment(
  deps: Deps,
  { session, slug, surveyId, form }: StartTeamAssessment,
): Promise<Result<{ readonly edition: string }, "NOT_FOUND">> {
  return deps.writer.run(() => {
    const lead = leadOf(deps, { session, slug });
    if (!lead.ok) return lead;
    const { body } = lead.value;
    const model = deps.definitions.getCurrent(surveyId);
    if (model === undefined || !model.survey.bodies.includes(body.kind)) return refused("NOT_FOUND");
    const startForm = hashToken(JSON.stringify(["team", form, slug, surveyId]));
    const before = deps.assessments.getByStartForm(startForm);
    if (before !== undefined) return accepted({ edition: before.edition });
    const edition = freeEdition(deps, body.id);
    deps.assessments.create({
      ...{ bodyId: body.id, surveyId, surveyVersion: model.survey.version, edition },
      ...{ openToAll: false, ofTeam: true, startForm, startedAt: deps.now() },
    });
    return accepted({ edition });
  });
}

/** "2026", then "2026-2". */
function freeEdition(deps: Deps, bodyId: number): string {
  const year = String(deps.now().getUTCFullYear());
  for (let number = 1; ; number += 1) {
    const edition = number === 1 ? year : `${year}-${number}`;
    if (!deps.assessments.hasEdition(bodyId, edition)) return edition;
  }
}
