// Starts an assessment without an account: a trial of a body, and the secret link that is its only key.

import { hashToken } from "../database/secret-token.server.ts";
import type { Body, BodyKind } from "../domain/directory/body.ts";
import { bodyName } from "../domain/directory/body-name.ts";
import type { SearchableDirectory } from "../domain/directory/index-directory.ts";
import { slugOf } from "../domain/directory/slug-of.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { sketchQuestions } from "../domain/sketch/sketch-questions.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { copyDemonstration } from "../seed/copy-demonstration.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StartObstacle } from "./start.view.ts";

/** A body of the directory by its address, or any other by the name its visitor gives it. */
export type ChosenBody =
  | { readonly slug: string }
  | { readonly name: string; readonly kind: Exclude<BodyKind, "metropole"> };

export interface StartAssessment {
  readonly surveyId: string;
  readonly body: ChosenBody;
  /** copy: the newest answers of a demonstration body, to be changed at will. */
  readonly from: "blank" | "copy";
  /** Token of the rendered form: sent twice, it starts one assessment. Empty when there is none. */
  readonly form: string;
}
export interface StartedAssessment {
  readonly slug: string;
  /** The `ed` of its address. */
  readonly edition: string;
  /** The key, known to nobody else from now on: the database keeps its hash only. */
  readonly token: string;
  /** Its questionnaire offers a first sketch. */
  readonly hasSketch: boolean;
}
export type StartRefusalReason = "UNKNOWN_BODY" | StartObstacle;

const TRIAL_KEY_LENGTH = 6;
const SLUG_KEY_LENGTH = 6;
const REPLAY_MS = 60_000;

export async function startAssessment(
  deps: Deps,
  start: StartAssessment,
): Promise<Result<StartedAssessment, StartRefusalReason>> {
  const model = deps.definitions.getCurrent(start.surveyId);
  if (model === undefined) return refused("UNKNOWN_SURVEY");
  const body = chosenBody(deps.directory, start.body);
  if (!body.ok) return body;
  if (!model.survey.bodies.includes(body.value.kind)) return refused("NOT_FOR_THIS_BODY");
  const token = deps.newToken();
  const address = await deps.writer.run(() => {
    const before = sentBefore(deps, start);
    const assessmentId = before?.isReplay
      ? before.assessmentId
      : createAssessment(deps, start, {
          model,
          body: body.value,
          startForm: before === null ? startFormHash(start) : null,
        });
    deps.secretLinks.create(hashToken(token), assessmentId, deps.now());
    return addressOf(deps, assessmentId);
  });
  return accepted({ ...address, token, hasSketch: sketchQuestions(model).length > 0 });
}

type NamedBody = Pick<Body, "name" | "kind">;

function chosenBody(
  directory: SearchableDirectory,
  chosen: ChosenBody,
): Result<Body | NamedBody, "UNKNOWN_BODY" | "BAD_BODY_NAME"> {
  if ("name" in chosen) {
    const name = bodyName(chosen.name);
    return name === null ? refused("BAD_BODY_NAME") : accepted({ name, kind: chosen.kind });
  }
  // Only the directory is open to choice: a body that a stranger named is nobody else's business.
  const known = directory.bySlug.get(chosen.slug);
  return known === undefined ? refused("UNKNOWN_BODY") : accepted(known);
}

/** The same form sent again at once is a double click or a reload; later, it asks for another assessment. */
function sentBefore(deps: Deps, start: StartAssessment): { assessmentId: number; isReplay: boolean } | null {
  const startForm = startFormHash(start);
  const before = startForm === null ? undefined : deps.assessments.getByStartForm(startForm);
  if (before === undefined) return null;
  return { assessmentId: before.id, isReplay: deps.now().getTime() - before.startedAt.getTime() < REPLAY_MS };
}

function startFormHash({ form, surveyId, body, from }: StartAssessment): Buffer | null {
  return form === "" ? null : hashToken(JSON.stringify([form, surveyId, body, from]));
}

interface NewTrial {
  readonly model: SurveyModel;
  readonly body: Body | NamedBody;
  readonly startForm: Buffer | null;
}

function createAssessment(deps: Deps, start: StartAssessment, { model, body, startForm }: NewTrial): number {
  const bodyId = "id" in body ? body.id : createBody(deps, body);
  const { id: surveyId, version: surveyVersion } = model.survey;
  const assessmentId = deps.assessments.create({
    ...{ bodyId, surveyId, surveyVersion, edition: newKey(deps, bodyId), editionId: null },
    ...{ openToAll: false, ofTeam: false, startForm, startedAt: deps.now() },
  });
  if (start.from === "copy") copyDemonstration(deps, { bodyId, assessmentId, model });
  return assessmentId;
}

/** The random end keeps two bodies of one name apart, and tells nobody that another one exists. */
function createBody(deps: Deps, { name, kind }: NamedBody): number {
  const slug = `${slugOf(name)}-${deps.newReadableKey(SLUG_KEY_LENGTH)}`;
  return deps.bodies.create({
    slug,
    name,
    kind,
    siren: null,
    population: null,
    since: null,
    demonstration: false,
    communes: [],
  });
}

/** A trial belongs to no edition: its address carries a key of its own. */
function newKey(deps: Deps, bodyId: number): string {
  for (;;) {
    const key = `essai-${deps.newReadableKey(TRIAL_KEY_LENGTH)}`;
    if (!deps.assessments.hasAddress(bodyId, key)) return key;
  }
}

function addressOf(deps: Deps, assessmentId: number): { slug: string; edition: string } {
  const record = deps.assessments.getById(assessmentId);
  const body = record === undefined ? undefined : deps.bodies.get(record.bodyId);
  if (record === undefined || body === undefined)
    throw new Error(`assessment ${assessmentId} was not stored`);
  return { slug: body.slug, edition: record.edition };
}
