// What an edition says by itself: read from the table, or computed anew by another thread where something was published or withdrawn
// since, once for all who ask for it meanwhile. The results are handed over some at a time, so that of however many bodies nobody waits.
import { newestOf } from "../domain/comparison/common-questions.ts";
import type { Edition } from "../domain/editions/edition.ts";
import type { Findings } from "../domain/findings/findings.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { cohortSize } from "../editions/cohort-size.server.ts";
import { situationOf } from "../open-data/edition-content.server.ts";
import { onlineIn } from "../open-data/edition-data.server.ts";
import { publishedText } from "../publication/published-of.server.ts";
import { directoryStamp } from "../seed/seed-directory.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { FindingsDone, SampledText } from "./findings-jobs.server.ts";

/** Another one wherever the same results would give other findings than before: a test holds it against them. */
export const FINDINGS_FORMAT = 3;

const AT_ONCE = 50;

/** Undefined where the questionnaire of the edition is served no more. */
export async function editionFindings(deps: Deps, edition: Edition): Promise<Findings | undefined> {
  const made = await deps.findingsKeeper.of(edition.id, stampOf(deps, edition), () => compute(deps, edition));
  return made === undefined ? undefined : (JSON.parse(made) as Findings);
}

/** What is published, who it could have been, and what the directory says of them. */
function stampOf(deps: Deps, { id, key }: Edition): string {
  const { findingsKeeper, bodies, showsDemonstrations } = deps;
  return [
    ...[FINDINGS_FORMAT, findingsKeeper.newestStepOf(id, showsDemonstrations), cohortSize(deps, key)],
    ...[bodies.newestRenaming(), directoryStamp(deps)],
  ].join(" ");
}

async function compute(deps: Deps, edition: Edition): Promise<string | undefined> {
  const { ask, newSample } = deps.findingsKeeper;
  const sample = newSample();
  try {
    return await computeAs(deps, edition, sample);
  } catch (error) {
    await ask({ kind: "forget", sample });
    throw error;
  }
}

async function computeAs(deps: Deps, edition: Edition, sample: number): Promise<string | undefined> {
  const { ask } = deps.findingsKeeper;
  const surveys: FindingsDone["surveys"][number][] = [];
  let count = 0;
  for (const results of inPieces(deps, edition.id)) {
    surveys.push(...(await add(deps, sample, results)).surveys);
    count += results.length;
  }
  const model = modelOf(deps, edition, surveys);
  if (model === undefined) {
    await ask({ kind: "forget", sample });
    return undefined;
  }
  const all = cohortSize(deps, edition.key);
  const { findings } = await ask({ kind: "tell", sample, count, model, all });
  return JSON.stringify(findings);
}

/** Bytes are sent where the thread has not read them before, and no others. */
async function add(deps: Deps, sample: number, results: readonly SampledText[]): Promise<FindingsDone> {
  const { ask } = deps.findingsKeeper;
  const done = await ask({ kind: "add", sample, results });
  if (done.unknown.length === 0) return done;
  const unknown = new Set(done.unknown);
  const withBytes = results.map((one) =>
    unknown.has(one.hash) ? { ...one, text: publishedText(deps, one) ?? null } : one,
  );
  return ask({ kind: "add", sample, results: withBytes });
}

function* inPieces(deps: Deps, editionId: number): Generator<readonly SampledText[]> {
  let piece: SampledText[] = [];
  for (const { body, latest } of onlineIn(deps, editionId)) {
    piece.push({ hash: latest.hash, text: null, situation: situationOf(body) });
    if (piece.length < AT_ONCE) continue;
    yield piece;
    piece = [];
  }
  yield piece;
}

/** The newest version that was answered; that of the edition where nothing is online. */
function modelOf(deps: Deps, edition: Edition, surveys: FindingsDone["surveys"]): SurveyModel | undefined {
  const versions = surveys.flatMap(({ id, version }) => deps.definitions.getVersion(id, version) ?? []);
  return newestOf(versions) ?? versionOf(deps, edition);
}

function versionOf({ definitions }: Deps, { surveyId, surveyVersion }: Edition): SurveyModel | undefined {
  return surveyVersion === null
    ? definitions.getCurrent(surveyId)
    : definitions.getVersion(surveyId, surveyVersion);
}
