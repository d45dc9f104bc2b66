// What an edition says by itself: read from the table, or computed anew by another thread where something was published or withdrawn
// since, once for all who ask for it meanwhile. The results are handed over some at a time, so that of however many bodies nobody waits.
import { newestOf } from "../domain/comparison/common-questions.ts";
import { type Edition, editionName } from "../domain/editions/edition.ts";
import type { Findings } from "../domain/findings/findings.ts";
import type { EarlierEdition } from "../domain/findings/sample.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { cohortSize } from "../editions/cohort-size.server.ts";
import { earlierEdition, versionsServed } from "../open-data/earlier-edition.server.ts";
import { situationOf } from "../open-data/edition-content.server.ts";
import { onlineIn } from "../open-data/edition-data.server.ts";
import { publishedText } from "../publication/published-of.server.ts";
import { directoryStamp } from "../seed/seed-directory.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { FindingsDone, SampledText, SentDocument } from "./findings-jobs.server.ts";

/** Another one wherever the same results would give other findings than before: a test holds it against them. */
export const FINDINGS_FORMAT = 5;

const AT_ONCE = 50;

/** Undefined where the questionnaire of the edition is served no more. */
export async function editionFindings(deps: Deps, edition: Edition): Promise<Findings | undefined> {
  const made = await deps.findingsKeeper.of(edition.id, stampOf(deps, edition), () => compute(deps, edition));
  return made === undefined ? undefined : (JSON.parse(made) as Findings);
}

/** What is published of it and of the edition before, who it could have been, and what the directory says of them. */
function stampOf(deps: Deps, edition: Edition): string {
  const { findingsKeeper, bodies, showsDemonstrations } = deps;
  const { id, key } = edition;
  const before = earlierEdition(deps, edition);
  return [
    before === undefined ? 0 : `${before.id}:${findingsKeeper.newestStepOf(before.id, showsDemonstrations)}`,
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
  const before = earlierEdition(deps, edition);
  for (const results of inPieces(deps, edition.id, before)) {
    surveys.push(...(await add(deps, sample, results)).surveys);
    count += results.length;
  }
  const model = modelOf(deps, edition, surveys);
  if (model === undefined) {
    await ask({ kind: "forget", sample });
    return undefined;
  }
  const all = cohortSize(deps, edition.key);
  const earlier = before === undefined ? null : earlierOf(deps, before);
  const { findings } = await ask({ kind: "tell", sample, count, model, all, earlier });
  return JSON.stringify(findings);
}

/** Bytes are sent where the thread has not read all of them before: meanwhile it may forget those that it has. */
async function add(deps: Deps, sample: number, results: readonly SampledText[]): Promise<FindingsDone> {
  const { ask } = deps.findingsKeeper;
  const done = await ask({ kind: "add", sample, results });
  if (done.unknown.length === 0) return done;
  const bytesOf = ({ hash }: SentDocument): SentDocument => ({
    hash,
    text: publishedText(deps, { hash }) ?? null,
  });
  const withBytes = results.map((one) => ({
    ...{ ...one, ...bytesOf(one) },
    earlier: one.earlier && bytesOf(one.earlier),
  }));
  return ask({ kind: "add", sample, results: withBytes });
}

function* inPieces(
  deps: Deps,
  editionId: number,
  before: Edition | undefined,
): Generator<readonly SampledText[]> {
  const then = new Map<string, string>();
  for (const { body, latest } of before === undefined ? [] : onlineIn(deps, before.id))
    then.set(body.slug, latest.hash);
  let piece: SampledText[] = [];
  for (const { body, latest } of onlineIn(deps, editionId)) {
    const hash = then.get(body.slug);
    const earlier = hash === undefined ? null : { hash, text: null };
    piece.push({ hash: latest.hash, text: null, earlier, situation: situationOf(body) });
    if (piece.length < AT_ONCE) continue;
    yield piece;
    piece = [];
  }
  yield piece;
}

function earlierOf(deps: Deps, before: Edition): EarlierEdition {
  const { definitions } = deps;
  const { surveyId } = before;
  const loaded = versionsServed(deps, surveyId).map((version) => definitions.load(surveyId, version));
  return {
    name: editionName(before),
    models: loaded.flatMap((one) => (one?.ok === true ? [one.value] : [])),
    migrations: definitions.listMigrations(surveyId),
  };
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
